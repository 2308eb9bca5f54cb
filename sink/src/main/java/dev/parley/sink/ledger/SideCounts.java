package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Polarity;

/** How many took which side, with plus and minus. */
public record SideCounts(long support, long oppose, long neutral) {
    public static final SideCounts NONE = new SideCounts(0, 0, 0);

    public SideCounts {
        if (support < 0 || oppose < 0 || neutral < 0) {
            throw new IllegalStateException("sides counted below zero");
        }
    }

    public SideCounts plus(Polarity side, long count) {
        return switch (side) {
            case SUPPORT -> new SideCounts(support + count, oppose, neutral);
            case OPPOSE -> new SideCounts(support, oppose + count, neutral);
            case NEUTRAL -> new SideCounts(support, oppose, neutral + count);
        };
    }

    public long of(Polarity side) {
        return switch (side) {
            case SUPPORT -> support;
            case OPPOSE -> oppose;
            case NEUTRAL -> neutral;
        };
    }

    public long total() {
        return support + oppose + neutral;
    }
}
