package dev.parley.enrich.stance.judge;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.text.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A judging word in its place.
 *
 * @param first   its first token
 * @param end     end, exclusive
 * @param negated whether a negation turns it
 * @param hedged  whether it is said to be possible rather than so
 * @param clause  of a verb, its clause; of another word, the clause that it stands in after the verb; or null
 */
public record Judgement(
        int first,
        int end,
        Vocabulary.Part part,
        Effect effect,
        boolean negated,
        boolean hedged,
        @Nullable Clause clause,
        @Nullable NounPhrase phrase) {

    /** A figure of the effect as the negation leaves it. */
    public int turned(int figure) {
        return negated ? -figure : figure;
    }
}
