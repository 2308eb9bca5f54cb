package dev.parley.enrich.quote.passage;

/** How a content is built, as far as its end depends on it. */
public enum Shape {
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
    public boolean isClause() {
        return ordinal() <= QUESTION.ordinal();
    }

    /** Clause, infinitive or phrase. */
    public int family() {
        return isClause() ? 0 : this == INFINITIVE || this == OBJECT_INFINITIVE ? 1 : 2;
    }
}
