package dev.parley.enrich.quote;

/** What a word does for the constructions, as {@code cue-words.txt} tells. */
enum CuePart {
    ADDRESSEE,
    CALLING,
    CAUSING,
    CIRCUMSTANCE,
    DATE,
    DAY,
    DEICTIC,
    DISTANCE,
    DOCUMENT,
    EVIDENT,
    HEDGE,
    LIGHT,
    /** A small word that a content may end before. */
    LINK,
    LINKING,
    /** How something is said, right behind its verb: "said publicly". */
    MANNER,
    PEOPLE,
    POINTER,
    QUOTING,
    RAISING,
    SELF,
    SILENT,
    THING,
    TIME,
    UNIT,
    VENUE,
    VIEW
}
