package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Mention;
import org.jspecify.annotations.Nullable;

/** What a text says about a person beside the name: a role, and the body or state that it goes with. */
record Biography(@Nullable String role, @Nullable Mention affiliation) {

    static final Biography EMPTY = new Biography(null, null);

    boolean isEmpty() {
        return role == null && affiliation == null;
    }

    /** This one, with what it lacks taken from another. */
    Biography orElse(Biography other) {
        return new Biography(role != null ? role : other.role, affiliation != null ? affiliation : other.affiliation);
    }
}
