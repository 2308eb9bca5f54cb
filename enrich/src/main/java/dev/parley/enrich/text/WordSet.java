package dev.parley.enrich.text;

import java.util.BitSet;
import java.util.Set;

/** Words, told from a token without hashing: words of the lexicon by their number, others by their spelling. Immutable. */
public final class WordSet {

    private final Set<String> words;
    private final BitSet numbers = new BitSet(Lexicon.english().size());

    private WordSet(Set<String> words) {
        this.words = Set.copyOf(words);
        for (String word : words) {
            int number = Lexicon.english().numberOf(word);
            if (number >= 0) {
                numbers.set(number);
            }
        }
    }

    /** A set of these words, in lower case, as {@link Token#lower()} spells them. */
    public static WordSet of(Set<String> words) {
        return new WordSet(words);
    }

    /** Whether it holds {@link Token#lower()}. */
    public boolean hasForm(Token token) {
        return token.form() < 0 ? words.contains(token.lower()) : numbers.get(token.form());
    }

    /** Whether it holds {@link Token#lemma()}. */
    public boolean hasLemma(Token token) {
        return token.base() < 0 ? words.contains(token.lemma()) : numbers.get(token.base());
    }

    public boolean has(String word) {
        return words.contains(word);
    }
}
