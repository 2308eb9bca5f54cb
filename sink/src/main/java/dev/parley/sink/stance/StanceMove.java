package dev.parley.sink.stance;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.report.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a change of a subject's statements, its own and its people's, moves on one target.
 *
 * @param minus statements that no longer take this side, with the side
 * @param plus  statements that do
 * @param days  the tallies of the days that changed, by day since 1970-01-01; empty ones are gone
 */
public record StanceMove(String targetId, List<Taken> minus, List<Taken> plus, Map<Long, DayTally> days) {
    /** A statement and the side that it takes on the target. */
    public record Taken(Brief statement, Side side) {}

    public StanceMove {
        minus = List.copyOf(minus);
        plus = List.copyOf(plus);
        days = Map.copyOf(days);
    }

    /** The moves by target, without their tallies; targets on which nothing moves are left out. */
    public static List<StanceMove> of(SubjectChange change) {
        Map<String, List<Taken>> minus = new TreeMap<>();
        Map<String, List<Taken>> plus = new TreeMap<>();
        change.minus().forEach(brief -> spread(brief, minus));
        change.plus().forEach(brief -> spread(brief, plus));
        minus.keySet().forEach(target -> plus.putIfAbsent(target, List.of()));
        List<StanceMove> moves = new ArrayList<>();
        plus.forEach((target, after) -> {
            var before = minus.getOrDefault(target, List.of());
            var gone = new ArrayList<>(before);
            gone.removeAll(after);
            var come = new ArrayList<>(after);
            come.removeAll(before);
            if (!gone.isEmpty() || !come.isEmpty()) {
                moves.add(new StanceMove(target, gone, come, Map.of()));
            }
        });
        return moves;
    }

    /** A statement of no known day belongs to none. */
    private static void spread(Brief statement, Map<String, List<Taken>> into) {
        if (!statement.isDated()) {
            return;
        }
        statement
                .sides()
                .forEach(side -> into.computeIfAbsent(side.targetId(), k -> new ArrayList<>())
                        .add(new Taken(statement, side)));
    }

    public StanceMove with(Map<Long, DayTally> tallies) {
        return new StanceMove(targetId, minus, plus, tallies);
    }
}
