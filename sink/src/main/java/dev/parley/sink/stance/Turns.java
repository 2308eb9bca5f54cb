package dev.parley.sink.stance;

import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.report.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days on which an actor's position on a target turns. A position is a majority of two thirds of the statements
 * that take a side, within a window before and a window from a day on, with a minimum of evidence on either side. Of
 * neighbouring days that would all do, the one that parts the sides best is the turn, and of equals the earliest.
 */
public final class Turns {
    private final ShiftRule evidence;

    public Turns(ShiftRule evidence) {
        this.evidence = evidence;
    }

    private record Candidate(Turn turn, double purity) {}

    /** The turns in the order of days. {@code days} holds counts by day since 1970-01-01. */
    public List<Turn> of(NavigableMap<Long, SideCounts> days) {
        List<Turn> turns = new ArrayList<>();
        Candidate best = null;
        long last = Long.MIN_VALUE;
        for (Map.Entry<Long, SideCounts> day : days.entrySet()) {
            var candidate = candidate(days, day.getKey(), day.getValue());
            if (candidate == null) {
                continue;
            }
            var other = best != null
                    && (best.turn.to() != candidate.turn.to() || candidate.turn.day() - last > evidence.window());
            if (best != null && other) {
                turns.add(best.turn);
            }
            best = best == null || other || candidate.purity > best.purity ? candidate : best;
            last = candidate.turn.day();
        }
        if (best != null) {
            turns.add(best.turn);
        }
        return turns;
    }

    private @Nullable Candidate candidate(NavigableMap<Long, SideCounts> days, long day, SideCounts own) {
        var before = sum(days.subMap(day - evidence.window(), true, day, false));
        var after = sum(days.subMap(day, true, day + evidence.window(), false));
        for (var to : new Polarity[] {Polarity.SUPPORT, Polarity.OPPOSE}) {
            var from = to.other();
            if (count(own, to) > 0
                    && count(before, from) >= evidence.before()
                    && count(after, to) >= evidence.after()
                    && isMajority(before, from)
                    && isMajority(after, to)) {
                return new Candidate(new Turn(day, to), share(before, from) + share(after, to));
            }
        }
        return null;
    }

    private static SideCounts sum(NavigableMap<Long, SideCounts> days) {
        long support = 0;
        long oppose = 0;
        for (var counts : days.values()) {
            support += counts.support();
            oppose += counts.oppose();
        }
        return new SideCounts(support, oppose, 0);
    }

    private static long count(SideCounts counts, Polarity side) {
        return side == Polarity.SUPPORT ? counts.support() : counts.oppose();
    }

    private static boolean isMajority(SideCounts counts, Polarity side) {
        return count(counts, side) * 3 >= (counts.support() + counts.oppose()) * 2;
    }

    private static double share(SideCounts counts, Polarity side) {
        return (double) count(counts, side) / (counts.support() + counts.oppose());
    }
}
