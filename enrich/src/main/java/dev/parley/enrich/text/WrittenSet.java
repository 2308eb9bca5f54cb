package dev.parley.enrich.text;

import java.util.Set;

/**
 * Words as they are written, of a long list that few of the words asked for stand in: one bit, found by the word's hash, tells
 * most of the others. Immutable.
 */
public final class WrittenSet {

    /** Bits a word: one in so many words that are not held is looked up all the same. */
    private static final int SPARSE = 16;

    private static final int GOLDEN = 0x9e3779b9;

    private final Set<String> words;
    private final long[] bits;
    private final int shift;

    private WrittenSet(Set<String> words) {
        this.words = words;
        int size = Math.max(64, Integer.highestOneBit(Math.max(1, words.size())) * SPARSE);
        this.bits = new long[size >> 6];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        for (String word : words) {
            int bit = bit(word);
            bits[bit >> 6] |= 1L << bit;
        }
    }

    /** A set of these words, which must not change any more. */
    public static WrittenSet of(Set<String> words) {
        return new WrittenSet(words);
    }

    public boolean has(String word) {
        int bit = bit(word);
        return (bits[bit >> 6] >>> bit & 1) != 0 && words.contains(word);
    }

    private int bit(String word) {
        return word.hashCode() * GOLDEN >>> shift;
    }
}
