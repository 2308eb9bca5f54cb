package dev.parley.enrich.text.word;

/**
 * A word as one number, by which tables find it: its letters themselves, where they are eight plain ones at most, so that equal
 * keys are equal words; else a hash of them, below 0, and the words are to be compared as well.
 */
public final class WordKey {

    private static final int PACKED = 8;

    private static final int BITS = 7;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private WordKey() {}

    public static long of(char[] letters, int begin, int end) {
        if (end - begin <= PACKED) {
            long packed = end - begin;
            int all = 0;
            for (int i = begin; i < end; i++) {
                packed = packed << BITS | letters[i];
                all |= letters[i];
            }
            if (all < 1 << BITS) {
                return packed;
            }
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + letters[i];
        }
        return Long.MIN_VALUE | hash;
    }

    public static long of(String word) {
        if (word.length() <= PACKED) {
            long packed = word.length();
            int all = 0;
            for (int i = 0; i < word.length(); i++) {
                packed = packed << BITS | word.charAt(i);
                all |= word.charAt(i);
            }
            if (all < 1 << BITS) {
                return packed;
            }
        }
        return Long.MIN_VALUE | word.hashCode();
    }

    /** Whether a key is the word itself. */
    public static boolean isWhole(long key) {
        return key >= 0;
    }

    /** A place for a key in a table of {@code 1 << bits}. */
    public static int slot(long key, int bits) {
        return (int) (key * GOLDEN >>> (Long.SIZE - bits));
    }
}
