package dev.parley.sink.ledger.report;

/** The side taken. */
public enum Polarity {
    NEUTRAL,
    SUPPORT,
    OPPOSE;

    public boolean takesSide() {
        return this != NEUTRAL;
    }

    /** The other side; neutral stays neutral. */
    public Polarity other() {
        return switch (this) {
            case SUPPORT -> OPPOSE;
            case OPPOSE -> SUPPORT;
            case NEUTRAL -> NEUTRAL;
        };
    }
}
