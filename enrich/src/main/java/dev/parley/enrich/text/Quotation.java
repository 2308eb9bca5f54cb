package dev.parley.enrich.text;

/**
 * An outermost quotation within one paragraph.
 *
 * @param index  its place in {@link Document#quotations()}
 * @param open   token of the opening mark
 * @param close  token of the closing mark; the paragraph's last token where nothing closes it
 * @param single in single marks
 * @param closed whether there is a closing mark
 * @param continued whether it goes on with what an unclosed quotation of the paragraph before began
 */
public record Quotation(int index, int open, int close, boolean single, boolean closed, boolean continued) {

    /** First token inside. */
    public int first() {
        return open + 1;
    }

    /** End of the inside, exclusive. */
    public int end() {
        return closed ? close : close + 1;
    }

    /** Whether a token, the marks included, belongs to it. */
    public boolean contains(int token) {
        return open <= token && token <= close;
    }
}
