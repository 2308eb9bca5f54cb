package dev.parley.enrich.text;

/** A paragraph: tokens {@code [first, end)}; {@code index} is its place in {@link Document#paragraphs()}. */
public record Paragraph(int index, int first, int end) {

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public int size() {
        return end - first;
    }
}
