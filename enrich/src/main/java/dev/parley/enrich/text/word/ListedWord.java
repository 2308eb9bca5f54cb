package dev.parley.enrich.text.word;

import org.jspecify.annotations.Nullable;

/** One word, told from a token by its number, without comparing letters. Immutable. */
public final class ListedWord {

    private final String word;
    private final int number;

    private ListedWord(String word) {
        this.word = word;
        this.number = ListedWords.numberOf(word);
    }

    /** A word in lower case, as {@link Token#lower()} spells it. */
    public static ListedWord of(String word) {
        return new ListedWord(word);
    }

    /** Whether it is {@link Token#lower()}. */
    public boolean isForm(Token token) {
        return is(token.form(), token.lower());
    }

    /** Whether it is {@link Token#lemma()}. */
    public boolean isLemma(Token token) {
        return is(token.base(), token.lemma());
    }

    /** A token that was read before this word had its number is compared by its letters. */
    private boolean is(int known, String letters) {
        return known >= 0 ? known == number : ~known <= number && letters.equals(word);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListedWord w && w.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return word;
    }
}
