package dev.parley.enrich.text;

/**
 * A sentence: tokens {@code [first, end)}, never over a paragraph's end; closing marks belong to the sentence they close.
 *
 * @param index     its place in {@link Document#sentences()}
 * @param paragraph the paragraph's place in {@link Document#paragraphs()}
 */
public record Sentence(int index, int first, int end, int paragraph) {

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public int size() {
        return end - first;
    }
}
