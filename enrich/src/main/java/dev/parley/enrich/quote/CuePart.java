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
    LINKING,
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
