package dev.parley.enrich.stance.judge;

/** What a noun is worth at the head of a target; the groups of heads.txt. */
public enum HeadNoun {
    TRANSPARENT,
    REVERSING,
    GENERIC,
    /** No issue alone, but with a word before it that tells which ("the ferry line"). */
    BARE,
    /** Before a head it does not tell which one is meant ("the new plan"). */
    IDLE,
    /** Turns the side on whose it is ("her resignation", "the mayor's arrest"), and on what follows it. */
    OUSTING,
    /** Stands for whose it is ("her release", "her bid"). */
    OWNED,
    /** Any other noun: the head of an issue. */
    PLAIN;

    /** Whether it may stand for what follows it. */
    public boolean leadsOn() {
        return this == TRANSPARENT || this == REVERSING || this == OUSTING || this == OWNED;
    }
}
