package dev.parley.enrich.text.word;

/** A text in small letters with straight apostrophes, character by character, so that words are found in tables without being cut out. */
public final class FoldedText {

    private static final char[] FOLDED = new char[0x80];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(c);
        }
    }

    private final char[] chars;
    /** One bit a character that folding changed. */
    private final long[] changed;

    public FoldedText(char[] text) {
        chars = text.clone();
        changed = new long[(chars.length >> 6) + 1];
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            char folded = fold(c);
            if (folded != c) {
                chars[i] = folded;
                changed[i >> 6] |= 1L << i;
            }
        }
    }

    /** {@link WordKey} of that range. */
    public long key(int begin, int end) {
        return WordKey.of(chars, begin, end);
    }

    /** Whether that range is a word, letter by letter. */
    public boolean spells(String word, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[begin + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether folding changed nothing of that range. */
    public boolean isWritten(int begin, int end) {
        for (int from = begin; from < end; from = (from | 63) + 1) {
            int length = Math.min(end, (from | 63) + 1) - from;
            if ((changed[from >> 6] >>> from << (64 - length)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
    }
}
