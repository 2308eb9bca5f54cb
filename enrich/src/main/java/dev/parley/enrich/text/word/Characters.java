package dev.parley.enrich.text.word;

import java.util.Locale;

/** The classes of characters that the tokenizer tells apart. */
public final class Characters {

    /** No word is longer. */
    private static final int LONGEST_WORD = 1000;

    private Characters() {}

    /** In lower case; what is longer than any word letter by letter, for the JDK takes quadratic time over many "İ", each of which becomes two. */
    public static String lower(String word) {
        if (word.length() <= LONGEST_WORD) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(word.length());
        word.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    public static boolean isNewline(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    /** White space, control characters and invisible marks of direction or width. */
    public static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7f) {
            return false;
        }
        return c <= ' '
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff'
                || c == '\u00ad';
    }

    /** A to Z, small ones too. */
    public static boolean isPlainLetter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    public static boolean isWordPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018' || c == '`';
    }

    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Marks that may open or close a double quotation. */
    public static boolean isDoubleMark(char c) {
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02', '\u301d', '\u301e' -> true;
            default -> false;
        };
    }

    public static boolean isSingleMark(char c) {
        return c == '\''
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u201a'
                || c == '\u2039'
                || c == '\u203a'
                || c == '`';
    }
}
