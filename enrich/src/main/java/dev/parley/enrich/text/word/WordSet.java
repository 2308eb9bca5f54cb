package dev.parley.enrich.text.word;

import java.util.Set;

/** Words, told from a token by its number, without hashing. Immutable. */
public final class WordSet {

    /** For words that were read before this set was made. */
    private final Set<String> words;

    private final long[] numbers;
    private final int limit;

    private WordSet(Set<String> words) {
        this.words = words;
        int[] given = new int[words.size()];
        int count = 0;
        int most = 0;
        for (String word : words) {
            given[count] = ListedWords.numberOf(word);
            most = Math.max(most, given[count++]);
        }
        this.limit = ListedWords.limit();
        this.numbers = new long[(most >> 6) + 1];
        for (int number : given) {
            numbers[number >> 6] |= 1L << number;
        }
    }

    /** A set of these words, in lower case, as {@link Token#lower()} spells them; they must not change any more. */
    public static WordSet of(Set<String> words) {
        return new WordSet(words);
    }

    /** Whether it holds {@link Token#lower()}. */
    public boolean hasForm(Token token) {
        int number = token.form();
        return number >= 0 ? has(number) : ~number < limit && words.contains(token.lower());
    }

    /** Whether it holds {@link Token#lemma()}. */
    public boolean hasLemma(Token token) {
        int number = token.base();
        return number >= 0 ? has(number) : ~number < limit && words.contains(token.lemma());
    }

    private boolean has(int number) {
        int at = number >> 6;
        return at < numbers.length && (numbers[at] >>> number & 1) != 0;
    }
}
