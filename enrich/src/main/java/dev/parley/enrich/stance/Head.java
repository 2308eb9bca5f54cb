package dev.parley.enrich.stance;

/** What a noun is worth at the head of a target; the groups of heads.txt. */
enum Head {
    TRANSPARENT,
    REVERSING,
    GENERIC,
    /** Any other noun: the head of an issue. */
    PLAIN
}
