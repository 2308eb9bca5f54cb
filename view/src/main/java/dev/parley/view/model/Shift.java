package dev.parley.view.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor changed sides on a target, with the statements that prove it. */
public record Shift(
        String id,
        String actorId,
        String name,
        String targetId,
        String target,
        String from,
        String to,
        String shiftedAt,
        List<Brief> before,
        List<Brief> after) {

    /** A statement in short. */
    public record Brief(
            String id,
            String actorId,
            String statementId,
            String speaker,
            String kind,
            String content,
            @Nullable String saidOn,
            String firstReportedAt,
            boolean dated,
            @Nullable String venue,
            @Nullable String url,
            int outletCount,
            List<Stance> stances) {}
}
