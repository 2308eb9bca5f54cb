package dev.parley.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers words from 1, and finds the number of a word of ASCII letters within others without cutting it out. */
final class Vocabulary {
    /** A power of two, several times the number of words: few share a slot. */
    private static final int SLOTS = 4096;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable String[] words = new @Nullable String[SLOTS];
    private final int[] slots = new int[SLOTS];

    /**
     * The number of a word, in lower case; a new one gets the next.
     *
     * @throws IllegalStateException where there are too many words to be found quickly
     */
    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        if (numbers.size() >= SLOTS / 2) {
            throw new IllegalStateException("more than " + SLOTS / 2 + " words");
        }
        int slot = slot(hash(word, 0, word.length()));
        while (words[slot] != null) {
            slot = (slot + 1) % SLOTS;
        }
        words[slot] = word;
        slots[slot] = numbers.size() + 1;
        numbers.put(word, slots[slot]);
        return slots[slot];
    }

    /** The number of the word that stands there, in whatever case; 0 where it is unknown. */
    int number(String names, int begin, int end) {
        int slot = slot(hash(names, begin, end));
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (word.length() == end - begin && names.regionMatches(true, begin, word, 0, word.length())) {
                return slots[slot];
            }
            slot = (slot + 1) % SLOTS;
        }
        return 0;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 12)) & (SLOTS - 1);
    }

    /** Letters of ASCII in either case are alike. */
    private static int hash(String words, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + (words.charAt(i) | 0x20);
        }
        return hash;
    }
}
