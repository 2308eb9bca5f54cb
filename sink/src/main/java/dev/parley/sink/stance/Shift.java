package dev.parley.sink.stance;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.report.Polarity;
import dev.parley.sink.ledger.report.Side;
import java.util.List;

/**
 * An actor has changed sides on a target, with its proof.
 *
 * @param before the last statements of the old side, newest first
 * @param after  the first statements of the new side, oldest first
 */
public record Shift(String actorId, String targetId, Polarity to, List<Brief> before, List<Brief> after) {
    public Shift {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same for the same proof: target, day and the hash of the statements. */
    public String id() {
        var h = 0xCBF29CE484222325L;
        for (var list : List.of(before, after)) {
            for (var statement : list) {
                for (var c : statement.statementId().toCharArray()) {
                    h = (h ^ c) * 0x100000001B3L;
                }
            }
        }
        return targetId + "-" + after.get(0).day() + "-" + Long.toHexString(h);
    }

    /** Publication of the earliest statement of the proof; milliseconds since 1970-01-01 UTC. */
    public long oldest() {
        return before.stream().mapToLong(Brief::at).min().orElse(Long.MIN_VALUE);
    }

    /** What the target is called in the first statement of the new side. */
    public String target() {
        return after.get(0).sides().stream()
                .filter(s -> s.targetId().equals(targetId))
                .map(Side::target)
                .findFirst()
                .orElse(targetId);
    }
}
