package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a person beside the name: a role, the body or state that it goes with, and the gender that words
 * like "daughter" or "spokeswoman" tell.
 */
record Biography(@Nullable String role, @Nullable Membership affiliation, Gender gender) {

    static final Biography EMPTY = new Biography(null, null, Gender.UNKNOWN);

    /** This one, with what it lacks taken from another. */
    Biography orElse(Biography other) {
        if (other == EMPTY) {
            return this;
        }
        return new Biography(
                role != null ? role : other.role,
                affiliation != null ? affiliation : other.affiliation,
                gender != Gender.UNKNOWN ? gender : other.gender);
    }

    Biography with(@Nullable Membership membership) {
        return new Biography(role, membership, gender);
    }
}
