package dev.parley.local.demo;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.StatementKind;
import dev.parley.avro.StatementSummary;
import dev.parley.local.terminal.TerminalText;

/**
 * One actor as the table shows it.
 *
 * @param said     distinct statements of its own
 * @param byOthers distinct statements of people who speak for it
 * @param support  sides taken for something, and against, and neither
 * @param latest   its latest words, or those of somebody who speaks for it, then with the name
 */
record ActorRow(String name, long said, long byOthers, long support, long oppose, long neutral, String latest) {
    private static final int LONGEST = 300;

    static ActorRow of(ActorStatements actor) {
        return new ActorRow(
                TerminalText.clean(actor.getName()),
                actor.getStatements(),
                actor.getAffiliated(),
                actor.getSupport(),
                actor.getOppose(),
                actor.getNeutral(),
                latest(actor));
    }

    /** Words before attitudes: what somebody said tells more than what is said of them. */
    private static String latest(ActorStatements actor) {
        return actor.getLatest().stream()
                .filter(summary -> summary.getKind() != StatementKind.NARRATED)
                .findFirst()
                .or(() -> actor.getLatest().stream().findFirst())
                .map(newest -> latest(actor, newest))
                .orElse("");
    }

    private static String latest(ActorStatements actor, StatementSummary newest) {
        var words = TerminalText.fit(TerminalText.clean(newest.getContentText()), LONGEST);
        return newest.getActorId().equals(actor.getActorId())
                ? words
                : TerminalText.clean(newest.getSpeaker()) + ": " + words;
    }
}
