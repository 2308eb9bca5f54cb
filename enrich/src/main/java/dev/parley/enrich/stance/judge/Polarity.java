package dev.parley.enrich.stance.judge;

/** The side taken on a target. */
public enum Polarity {
    SUPPORT,
    OPPOSE,
    /** No side, or none that can be told. */
    NEUTRAL
}
