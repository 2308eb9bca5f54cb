package dev.parley.enrich.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Words, told from a token without hashing: words of the lexicon by their number, others by their spelling. Immutable. */
public final class WordSet {

    private final Set<String> others = new HashSet<>();
    private final BitSet numbers = new BitSet(Lexicon.english().size());

    private WordSet(Set<String> words) {
        for (String word : words) {
            int number = Lexicon.english().numberOf(word);
            if (number >= 0) {
                numbers.set(number);
            } else {
                others.add(word);
            }
        }
    }

    /** A set of these words, in lower case, as {@link Token#lower()} spells them. */
    public static WordSet of(Set<String> words) {
        return new WordSet(words);
    }

    /** Whether it holds {@link Token#lower()}. */
    public boolean hasForm(Token token) {
        return token.form() < 0 ? others.contains(token.lower()) : numbers.get(token.form());
    }

    /** Whether it holds {@link Token#lemma()}. */
    public boolean hasLemma(Token token) {
        return token.base() < 0 ? others.contains(token.lemma()) : numbers.get(token.base());
    }
}
