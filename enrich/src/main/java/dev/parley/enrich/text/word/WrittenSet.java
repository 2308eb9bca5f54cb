package dev.parley.enrich.text.word;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are written, of a long list that few of the words asked for stand in: one bit, found by the word's hash, tells
 * most of the others. Immutable.
 */
public final class WrittenSet {

    /** Bits a word: one in so many words that are not held is looked up all the same. */
    private static final int SPARSE = 16;

    private static final int GOLDEN = 0x9e3779b9;

    private final @Nullable String[] table;
    private final long[] bits;
    private final int shift;

    private WrittenSet(Collection<String> words) {
        int atLeast = Integer.highestOneBit(Math.max(1, words.size()));
        this.table = new String[atLeast * 4];
        int size = Math.max(64, atLeast * SPARSE);
        this.bits = new long[size >> 6];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        for (String word : words) {
            int bit = bit(word);
            bits[bit >> 6] |= 1L << bit;
            table[slot(word)] = word;
        }
    }

    /** A set of these words. */
    public static WrittenSet of(Collection<String> words) {
        return new WrittenSet(words);
    }

    public boolean has(String word) {
        int bit = bit(word);
        return (bits[bit >> 6] >>> bit & 1) != 0 && table[slot(word)] != null;
    }

    /** Where a word stands, or would. */
    private int slot(String word) {
        int slot = (word.hashCode() ^ (word.hashCode() >>> 15)) & (table.length - 1);
        for (String held = table[slot]; held != null && !held.equals(word); held = table[slot]) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int bit(String word) {
        return word.hashCode() * GOLDEN >>> shift;
    }
}
