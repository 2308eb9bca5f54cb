package dev.parley.enrich.text.word;

import org.jspecify.annotations.Nullable;

/**
 * Numbers the words that some list holds and the lexicon does not, so that a word is looked up once, when it is read, and asked
 * of every list by its number. Grows while lists load, which may be after a text has been read: an unknown word therefore bears
 * {@code ~limit()}, how many numbers there were when it was looked for.
 */
public final class ListedWords {

    /** A word, spelt as {@link Token#lower()} spells it. */
    public record Listed(String form, long key, int number) {}

    /** By key, half empty at least; replaced by a larger one, never emptied. A reader sees all words below the limit that it asked for. */
    private static volatile @Nullable Listed[] table = new Listed[1 << 15];

    private static volatile int limit = Lexicon.english().size();

    private ListedWords() {}

    /** All numbers given so far, the lexicon's too, are below. To be asked before a word is looked for. */
    public static int limit() {
        return limit;
    }

    public static @Nullable Listed find(String lower) {
        @Nullable Listed[] words = table;
        long key = WordKey.of(lower);
        for (int slot = slot(key, words); ; slot = (slot + 1) & (words.length - 1)) {
            Listed word = words[slot];
            if (word == null
                    || word.key() == key && (WordKey.isWhole(key) || word.form().equals(lower))) {
                return word;
            }
        }
    }

    /** The word that a range of a text spells. */
    public static @Nullable Listed find(FoldedText text, int begin, int end) {
        @Nullable Listed[] words = table;
        long key = text.key(begin, end);
        for (int slot = slot(key, words); ; slot = (slot + 1) & (words.length - 1)) {
            Listed word = words[slot];
            if (word == null || word.key() == key && (WordKey.isWhole(key) || text.spells(word.form(), begin, end))) {
                return word;
            }
        }
    }

    /** The number of a word, the lexicon's where it has one; a new one for a new word. */
    public static int numberOf(String word) {
        int known = Lexicon.english().numberOf(word);
        if (known >= 0) {
            return known;
        }
        Listed listed = find(word);
        return listed != null ? listed.number() : add(word);
    }

    private static synchronized int add(String word) {
        Listed known = find(word);
        if (known != null) {
            return known.number();
        }
        int number = limit;
        if ((number - Lexicon.english().size()) * 2 >= table.length) {
            grow();
        }
        put(new Listed(word, WordKey.of(word), number), table);
        limit = number + 1;
        return number;
    }

    private static void grow() {
        @Nullable Listed[] larger = new Listed[table.length * 2];
        for (Listed word : table) {
            if (word != null) {
                put(word, larger);
            }
        }
        table = larger;
    }

    private static void put(Listed word, @Nullable Listed[] words) {
        int slot = slot(word.key(), words);
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
    }

    private static int slot(long key, @Nullable Listed[] words) {
        return WordKey.slot(key, Integer.numberOfTrailingZeros(words.length));
    }
}
