package dev.parley.local.reset;

import dev.parley.schemas.Topic;
import java.util.List;

/** A service that can be put back, and the tables that it alone writes. */
public enum Resettable {
    /**
     * Its output stays: tagging the same items again overwrites them, and the sink takes the difference. Withdrawing them would
     * tell the sink that the news itself was withdrawn.
     */
    ENRICH(List.of()),
    /** Its output goes: a statement that the new run does not make would stay in the compacted topics for ever. */
    SINK(List.of(
            Topic.STATEMENTS,
            Topic.STATEMENT_STANCES,
            Topic.ACTOR_STATEMENTS,
            Topic.ACTOR_STANCES,
            Topic.STANCE_SHIFTS));

    private final List<Topic> tables;

    Resettable(List<Topic> tables) {
        this.tables = tables;
    }

    /** As the command line and the application's id have it. */
    public String serviceName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Topic> tables() {
        return tables;
    }
}
