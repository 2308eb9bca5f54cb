package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.registry.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a person beside the name: a role, the body or state that it goes with, the gender that words
 * like "daughter" or "spokeswoman" tell, and whether the office is over.
 */
record Biography(@Nullable String role, @Nullable Membership affiliation, Gender gender, boolean past) {

    static final Biography EMPTY = new Biography(null, null, Gender.UNKNOWN);

    Biography(@Nullable String role, @Nullable Membership affiliation, Gender gender) {
        this(role, affiliation, gender, false);
    }

    /** This one, with what it lacks taken from another. */
    Biography orElse(Biography other) {
        if (other == EMPTY) {
            return this;
        }
        return new Biography(
                role != null ? role : other.role,
                belongsNow(other) ? affiliation : other.affiliation,
                gender != Gender.UNKNOWN ? gender : other.gender,
                past || other.past);
    }

    /** What one belongs to now says more than a past office. */
    private boolean belongsNow(Biography other) {
        boolean outranked =
                other.affiliation != null && (past && !other.past || affiliation != null && affiliation.isVague());
        return affiliation != null && !outranked;
    }

    Biography with(@Nullable Membership membership) {
        return new Biography(role, membership, gender, past);
    }
}
