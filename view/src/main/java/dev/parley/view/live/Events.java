package dev.parley.view.live;

import dev.parley.schemas.Provenance;
import dev.parley.view.model.Shift;
import dev.parley.view.model.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change is called, and what is told of it. */
public final class Events {
    private Events() {}

    private record Said(String type, @Nullable String cause, String at, Statement statement) {}

    private record Withdrawn(
            String type, @Nullable String cause, String at, String id, String actorId, String statementId) {}

    private record Shifted(String type, String at, Shift shift) {}

    private record ShiftWithdrawn(String type, String at, String id) {}

    /** A statement that is new, or known and told anew. */
    public static Event said(Statement statement, boolean known, @Nullable String cause, Instant at) {
        var name = name(known, cause);
        return Event.of(
                name,
                statement.id(),
                Set.of(statement.actorId()),
                statement.affiliationId() == null ? Set.of() : Set.of(statement.affiliationId()),
                statement.stances().stream()
                        .map(dev.parley.view.model.Stance::targetId)
                        .collect(Collectors.toCollection(HashSet::new)),
                new Said(name, cause, at.toString(), statement));
    }

    private static String name(boolean known, @Nullable String cause) {
        if (!known) {
            return "statement";
        }
        return Provenance.Cause.NEW_REPORT.text().equals(cause) ? "report" : "correction";
    }

    /** A statement that is no longer so; {@code key} is {@code actorId/statementId}. */
    public static Event withdrawn(String key, @Nullable String cause, Instant at) {
        var slash = key.indexOf('/');
        var actor = key.substring(0, Math.max(0, slash));
        return Event.of(
                "withdrawal",
                key,
                Set.of(actor),
                Set.of(),
                Set.of(),
                new Withdrawn("withdrawal", cause, at.toString(), key, actor, key.substring(slash + 1)));
    }

    /** A change of sides. */
    public static Event shifted(Shift shift, Instant at) {
        return Event.of(
                "shift",
                shift.id(),
                Set.of(shift.actorId()),
                Set.of(),
                Set.of(shift.targetId()),
                new Shifted("shift", at.toString(), shift));
    }

    /** A change of sides that is no longer so. */
    public static Event shiftWithdrawn(String id, Instant at) {
        return Event.of(
                "shift-withdrawal",
                id,
                Set.of(),
                Set.of(),
                Set.of(),
                new ShiftWithdrawn("shift-withdrawal", at.toString(), id));
    }
}
