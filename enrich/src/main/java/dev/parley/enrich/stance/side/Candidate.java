package dev.parley.enrich.stance.side;

import dev.parley.enrich.text.NounPhrase;

/**
 * Who or what a statement may take a side on.
 *
 * @param target what it is called
 * @param phrase the noun phrase that it stands in, or the pronoun that means it
 * @param first  its first token
 * @param end    end of its tokens, exclusive
 */
public record Candidate(Targets.Target target, NounPhrase phrase, int first, int end, Kind kind) {

    /** How it is spoken of. */
    public enum Kind {
        /** An actor, as the head of a phrase. */
        ACTOR,
        /** An actor inside another's phrase ("the mayor's plan"). */
        INSIDE,
        ISSUE,
        /** By a pronoun. */
        PRONOUN
    }
}
