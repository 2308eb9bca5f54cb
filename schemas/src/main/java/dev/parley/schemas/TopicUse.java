package dev.parley.schemas;

import java.util.List;
import java.util.Locale;

/** Who reads and who writes the catalogue's topics: the services, and those who read what they publish. */
public enum TopicUse {
    INGEST(List.of(Topic.INGEST_STATE), List.of(Topic.INGEST_STATE, Topic.NEWS_RAW), Internal.NONE),
    ENRICH(List.of(Topic.NEWS_RAW), List.of(Topic.NEWS_TAGGED, Topic.DEAD_LETTERS), Internal.CHANGELOGS),
    SINK(
            List.of(Topic.NEWS_TAGGED),
            List.of(
                    Topic.STATEMENTS,
                    Topic.STATEMENT_STANCES,
                    Topic.ACTOR_STATEMENTS,
                    Topic.ACTOR_STANCES,
                    Topic.STANCE_SHIFTS,
                    Topic.DEAD_LETTERS),
            Internal.CHANGELOGS_AND_REPARTITIONS),
    VIEW(
            List.of(
                    Topic.NEWS_TAGGED,
                    Topic.STATEMENTS,
                    Topic.ACTOR_STATEMENTS,
                    Topic.STANCE_SHIFTS,
                    Topic.INGEST_STATE,
                    Topic.DEAD_LETTERS),
            List.of(),
            Internal.NONE),
    CONSUMER(
            List.of(
                    Topic.STATEMENTS,
                    Topic.STATEMENT_STANCES,
                    Topic.ACTOR_STATEMENTS,
                    Topic.ACTOR_STANCES,
                    Topic.STANCE_SHIFTS),
            List.of(),
            Internal.NONE);

    /** The topics that Kafka Streams makes for a service. */
    public enum Internal {
        NONE,
        CHANGELOGS,
        /** Repartition topics are emptied by who has read them: that takes the right to delete. */
        CHANGELOGS_AND_REPARTITIONS
    }

    private final List<Topic> reads;
    private final List<Topic> writes;
    private final Internal internal;

    TopicUse(List<Topic> reads, List<Topic> writes, Internal internal) {
        this.reads = reads;
        this.writes = writes;
        this.internal = internal;
    }

    public List<Topic> reads() {
        return reads;
    }

    public List<Topic> writes() {
        return writes;
    }

    public Internal internal() {
        return internal;
    }

    /** Whether it reads and writes in transactions. */
    public boolean isService() {
        return !writes.isEmpty();
    }

    /** As a user types it. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
