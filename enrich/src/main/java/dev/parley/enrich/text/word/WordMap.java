package dev.parley.enrich.text.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words stand for, found by a token's number, without hashing. Immutable. */
public final class WordMap<V> {

    /** For words that were read before this map was made. */
    private final Map<String, V> byWord;

    private final Object[] byNumber;
    private final int limit;

    private WordMap(Map<String, V> byWord) {
        this.byWord = byWord;
        int most = 0;
        for (String word : byWord.keySet()) {
            most = Math.max(most, ListedWords.numberOf(word));
        }
        this.limit = ListedWords.limit();
        this.byNumber = new Object[most + 1];
        for (Map.Entry<String, V> entry : byWord.entrySet()) {
            byNumber[ListedWords.numberOf(entry.getKey())] = entry.getValue();
        }
    }

    /** A map with these entries, which must not change any more; words in lower case, as {@link Token#lower()} spells them. */
    public static <V> WordMap<V> of(Map<String, V> byWord) {
        return new WordMap<>(byWord);
    }

    /** What {@link Token#lower()} stands for, or null. */
    public @Nullable V form(Token token) {
        int number = token.form();
        return number >= 0 ? at(number) : ~number < limit ? byWord.get(token.lower()) : null;
    }

    /** What {@link Token#lemma()} stands for, or null. */
    public @Nullable V lemma(Token token) {
        int number = token.base();
        return number >= 0 ? at(number) : ~number < limit ? byWord.get(token.lemma()) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V at(int number) {
        return number < byNumber.length ? (V) byNumber[number] : null;
    }
}
