package dev.parley.sink.ledger.report;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as one report has it.
 *
 * @param type            the name of the kind of actor
 * @param affiliationType the name of the kind of actor that the affiliation is
 * @param idBasis         the name of what the actor's id rests on
 */
public record Speaker(
        String actorId,
        String name,
        String type,
        @Nullable String mention,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String affiliationId,
        String affiliationType,
        String idBasis) {}
