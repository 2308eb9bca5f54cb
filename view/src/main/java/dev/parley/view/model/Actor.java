package dev.parley.view.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor in short: {@code statements} are its own, {@code affiliated} those of who belongs to it. */
public record Actor(
        String id,
        String name,
        String type,
        String idBasis,
        List<String> roles,
        List<Affiliation> affiliations,
        long statements,
        long affiliated,
        long support,
        long oppose,
        long neutral,
        int outlets,
        @Nullable String firstReportedAt,
        @Nullable String lastReportedAt) {

    /** A body or state that the actor belongs to; its id where no name is known. */
    public record Affiliation(String id, String name) {}

    /** The same with names for its affiliations. */
    public Actor with(List<Affiliation> named) {
        return new Actor(
                id,
                name,
                type,
                idBasis,
                roles,
                named,
                statements,
                affiliated,
                support,
                oppose,
                neutral,
                outlets,
                firstReportedAt,
                lastReportedAt);
    }
}
