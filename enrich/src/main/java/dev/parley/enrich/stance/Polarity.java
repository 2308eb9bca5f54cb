package dev.parley.enrich.stance;

/** The side taken on a target. */
public enum Polarity {
    SUPPORT,
    OPPOSE,
    /** No side, or none that can be told. */
    NEUTRAL
}
