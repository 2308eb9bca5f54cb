package dev.parley.enrich.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words that some list holds and the lexicon does not, so that a word is looked up once, when it is read, and asked
 * of every list by its number. Grows while lists load, which may be after a text has been read: an unknown word therefore bears
 * {@code ~limit()}, how many numbers there were when it was looked for.
 */
final class ListedWords {

    /** A word, spelt as {@link Token#lower()} spells it. */
    record Listed(String form, int number) {}

    private static final Map<String, Listed> WORDS = new ConcurrentHashMap<>(1 << 15);
    private static volatile int limit = Lexicon.english().size();

    private ListedWords() {}

    /** All numbers given so far, the lexicon's too, are below. To be asked before a word is looked for. */
    static int limit() {
        return limit;
    }

    static @Nullable Listed find(String lower) {
        return WORDS.get(lower);
    }

    /** The number of a word, the lexicon's where it has one; a new one for a new word. */
    static int numberOf(String word) {
        int known = Lexicon.english().numberOf(word);
        if (known >= 0) {
            return known;
        }
        Listed listed = WORDS.get(word);
        return listed != null ? listed.number() : add(word);
    }

    private static synchronized int add(String word) {
        Listed listed = WORDS.get(word);
        if (listed == null) {
            listed = new Listed(word, limit);
            WORDS.put(word, listed);
            limit = listed.number() + 1;
        }
        return listed.number();
    }
}
