package dev.parley.enrich.quote;

/** What a word does for the constructions, as {@code cue-words.txt} tells. */
enum CuePart {
    ADDRESSEE,
    CALLING,
    CAUSING,
    DATE,
    DOCUMENT,
    EVIDENT,
    HEDGE,
    LIGHT,
    LINKING,
    PEOPLE,
    RAISING,
    SELF,
    SILENT,
    THING,
    TIME,
    VENUE,
    VIEW
}
