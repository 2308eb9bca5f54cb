package dev.parley.enrich.quote.cue;

/** What a word does for the constructions, as {@code cue-words.txt} tells. */
public enum CuePart {
    ADDRESSEE,
    CALLING,
    CAUSING,
    CIRCUMSTANCE,
    DOCUMENT,
    HEDGE,
    LIGHT,
    /** A small word that a content may end before. */
    LINK,
    LINKING,
    /** How something is said, right behind its verb: "said publicly". */
    MANNER,
    /** Who is so to say a thing says it: "was keen to point out". */
    OUTSPOKEN,
    PEOPLE,
    POINTER,
    QUOTING,
    RAISING,
    /** A side that one gets from another: "criticism". */
    RECEIVED,
    /** To get one: "draw", "face". */
    RECEIVING,
    SELF,
    SILENT,
    THING,
    VENUE,
    VIEW
}
