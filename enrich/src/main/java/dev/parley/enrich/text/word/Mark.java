package dev.parley.enrich.text.word;

/** What a token of punctuation does in a sentence, as far as most readers ask. */
public enum Mark {
    COMMA,
    /** A dash, a hyphen that stands alone, or two of them. */
    DASH,
    /** A full stop, "!" or "?". */
    STOP,
    /** Three dots. */
    DOTS,
    /** Any other mark, and every word. */
    NONE;

    public static Mark of(String token) {
        if (token.length() > 1) {
            return token.equals("...") ? DOTS : token.equals("--") ? DASH : NONE;
        }
        return switch (token.charAt(0)) {
            case ',' -> COMMA;
            case '-', '\u2013', '\u2014', '\u2015' -> DASH;
            case '.', '!', '?' -> STOP;
            case '\u2026' -> DOTS;
            default -> NONE;
        };
    }

    /** Whether a sentence's words end before it. */
    public boolean isStop() {
        return this == STOP || this == DOTS;
    }
}
