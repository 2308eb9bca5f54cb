package dev.parley.enrich.quote;

/** How a content is built, as far as its end depends on it. */
enum Shape {
    THAT,
    CLAUSE,
    /** A clause that goes on after a parenthesis with its cue. */
    REST,
    QUESTION,
    INFINITIVE,
    OBJECT_INFINITIVE,
    OBJECT,
    GERUND,
    PREPOSITION,
    NAMING,
    NOUN,
    ADJECTIVE,
    PASSIVE,
    SEEMING;

    /** Runs on over commas. */
    boolean isClause() {
        return ordinal() <= QUESTION.ordinal();
    }

    /** Clause, infinitive or phrase. */
    int family() {
        return isClause() ? 0 : this == INFINITIVE || this == OBJECT_INFINITIVE ? 1 : 2;
    }
}
