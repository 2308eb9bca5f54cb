package dev.parley.enrich.stance.judge;

/** How a word changes the meaning of a judgement near it; the groups of shifters.txt. */
public enum Shift {
    NEGATOR,
    HEDGE,
    INTENSIFIER,
    CONDITIONAL,
    CONCESSION,
    POSSIBLE,
    IMPOSSIBLE,
    WISH
}
