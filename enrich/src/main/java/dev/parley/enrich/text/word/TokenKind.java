package dev.parley.enrich.text.word;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with inner hyphens, dots of an abbreviation, and digits among them; a clitic ("'s", "n't") is one of its own. */
    WORD,
    /** Starts with a digit. */
    NUMBER,
    /** A quotation mark that opens a quotation. */
    QUOTE_OPEN,
    /** A quotation mark that closes one. */
    QUOTE_CLOSE,
    /** Any other mark, symbol or emoji. */
    PUNCTUATION
}
