package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Side;

/** How often an actor took which side on one target, and what the target was called. */
public record TargetTally(SideCounts sides, Tally names) {
    public static final TargetTally NONE = new TargetTally(SideCounts.NONE, Tally.NONE);

    public TargetTally plus(Side side) {
        return with(side, 1);
    }

    public TargetTally minus(Side side) {
        return with(side, -1);
    }

    private TargetTally with(Side side, long count) {
        return new TargetTally(sides.plus(side.polarity(), count), names.plus(side.target(), count));
    }

    public boolean isEmpty() {
        return sides.total() == 0;
    }
}
