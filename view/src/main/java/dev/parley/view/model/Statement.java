package dev.parley.view.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct statement, without its list of reports.
 *
 * @param id          {@code actorId/statementId}
 * @param day         when it was said where a report tells, else when it was first published; null where neither is known
 * @param dated       whether {@code firstReportedAt} is a publication and not only a fetch
 * @param outletCount independent outlets: copies of one wire count once
 */
public record Statement(
        String id,
        String actorId,
        String statementId,
        String speaker,
        String speakerType,
        String idBasis,
        @Nullable String mention,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String affiliationId,
        String affiliationType,
        String kind,
        String cueClass,
        @Nullable String cue,
        String content,
        boolean negated,
        boolean hedged,
        List<Stance> stances,
        @Nullable String saidOn,
        @Nullable String day,
        String firstReportedAt,
        boolean dated,
        @Nullable String venue,
        @Nullable FirstReport report,
        int reportCount,
        int outletCount,
        @Nullable String language,
        double confidence,
        String rule) {}
