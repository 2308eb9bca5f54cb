package dev.parley.enrich.quote;

/** What a word does for the constructions, as {@code cue-words.txt} tells. */
enum CuePart {
    ADDRESSEE,
    CALLING,
    CAUSING,
    CIRCUMSTANCE,
    DATE,
    DOCUMENT,
    EVIDENT,
    HEDGE,
    LIGHT,
    LINKING,
    PEOPLE,
    QUOTING,
    RAISING,
    SELF,
    SILENT,
    THING,
    TIME,
    VENUE,
    VIEW
}
