package dev.parley.enrich.text.word;

import dev.parley.enrich.text.Document;

/**
 * One token.
 *
 * @param index its place in {@link Document#tokens()}
 * @param begin first UTF-16 unit
 * @param end   end, exclusive
 * @param text  as written
 * @param lower in lower case (root locale), apostrophes straightened
 * @param kind  what it is made of
 * @param tag   coarse part of speech
 * @param lemma base form of a verb, singular of a noun; else {@code lower}
 * @param form  the number of {@code lower} as a word of the lexicon or of a list, else below 0: what {@link WordMap} finds it by
 * @param base  the number of {@code lemma}, else below 0
 * @param mark  what it does as a mark of punctuation
 * @param isCapitalised whether it starts with an upper-case letter
 * @param hasNameCapital the same, or a name's capital behind a small beginning: "eBay", "d'Arc", "al-Arab"
 */
public record Token(
        int index,
        int begin,
        int end,
        String text,
        String lower,
        TokenKind kind,
        Tag tag,
        String lemma,
        int form,
        int base,
        Mark mark,
        boolean isCapitalised,
        boolean hasNameCapital) {

    public Span span() {
        return new Span(begin, end);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isQuoteMark() {
        return kind == TokenKind.QUOTE_OPEN || kind == TokenKind.QUOTE_CLOSE;
    }

    public boolean isWord() {
        return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
    }

    /** Two letters or more, all in upper case. */
    public boolean isAllCaps() {
        if (text.length() < 2 || !isCapitalised) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
