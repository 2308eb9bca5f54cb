package dev.parley.enrich.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, found by a token without hashing: words of the lexicon by their number, others by their spelling.
 * Immutable.
 */
public final class WordMap<V> {

    private final Object[] byNumber = new Object[Lexicon.english().size()];
    private final Map<String, V> others = new HashMap<>();

    private WordMap(Map<String, V> byWord) {
        byWord.forEach((word, value) -> {
            int number = Lexicon.english().numberOf(word);
            if (number >= 0) {
                byNumber[number] = value;
            } else {
                others.put(word, value);
            }
        });
    }

    /** A map with these entries; words in lower case, as {@link Token#lower()} spells them. */
    public static <V> WordMap<V> of(Map<String, V> byWord) {
        return new WordMap<>(byWord);
    }

    /** What {@link Token#lower()} stands for, or null. */
    public @Nullable V form(Token token) {
        return token.form() < 0 ? others.get(token.lower()) : at(token.form());
    }

    /** What {@link Token#lemma()} stands for, or null. */
    public @Nullable V lemma(Token token) {
        return token.base() < 0 ? others.get(token.lemma()) : at(token.base());
    }

    @SuppressWarnings("unchecked")
    private @Nullable V at(int number) {
        return (V) byNumber[number];
    }
}
