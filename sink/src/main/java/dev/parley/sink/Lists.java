package dev.parley.sink;

import dev.parley.sink.ledger.Brief;

/** The two lists of statements that a subject's record draws on, newest first: its own, and those of its people. */
final class Lists {
    private Lists() {}

    static String own(String subject) {
        return Keys.of(subject, "own", "");
    }

    static String people(String subject) {
        return Keys.of(subject, "people", "");
    }

    static String key(String subject, Brief brief) {
        return (brief.isBy(subject) ? own(subject) : people(subject))
                + Keys.of(Keys.falling(brief.at()), brief.statementId());
    }
}
