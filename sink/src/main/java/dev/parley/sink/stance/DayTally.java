package dev.parley.sink.stance;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Side;
import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.Tally;

/**
 * Which side an actor took on one target on one day, with plus and minus.
 *
 * @param millionths sum of the scores in millionths, whole, so that no order of adding shows
 * @param outlets    outlets that reported the statements
 * @param speakers   names of the actor
 * @param targets    names of the target
 */
public record DayTally(SideCounts sides, long millionths, Tally outlets, Tally speakers, Tally targets) {
    public static final DayTally NONE = new DayTally(SideCounts.NONE, 0, Tally.NONE, Tally.NONE, Tally.NONE);

    public DayTally plus(Brief statement, Side side) {
        return with(statement, side, 1);
    }

    public DayTally minus(Brief statement, Side side) {
        return with(statement, side, -1);
    }

    /** Whether the statement can have been counted here; it cannot where the tally has left the state and begun again. */
    public boolean holds(Brief statement, Side side) {
        return sides.of(side.polarity()) > 0
                && speakers.has(statement.speaker())
                && targets.has(side.target())
                && statement.outlets().stream().allMatch(outlets::has);
    }

    private DayTally with(Brief statement, Side side, int count) {
        var carried = outlets;
        for (var outlet : statement.outlets()) {
            carried = carried.plus(outlet, count);
        }
        return new DayTally(
                sides.plus(side.polarity(), count),
                millionths + count * side.millionths(),
                carried,
                speakers.plus(statement.speaker(), count),
                targets.plus(side.target(), count));
    }

    public long statements() {
        return sides.total();
    }

    public boolean isEmpty() {
        return statements() == 0;
    }

    /** Mean of the scores in [-1, 1]; 0 where there is none. */
    public double meanScore() {
        return isEmpty() ? 0 : millionths / 1e6 / statements();
    }
}
