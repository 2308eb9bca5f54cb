package dev.parley.schemas;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.IngestState;
import dev.parley.avro.NewsItem;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementStance;
import dev.parley.avro.TaggedNewsItem;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The topic catalogue: every topic of Parley with its key, value, cleanup and retention. Keys are UTF-8 strings; values
 * are Avro in the Confluent wire format, except dead letters, which are the raw bytes as they came.
 */
public enum Topic {
    NEWS_RAW("parley.news.raw.v1", "itemId", NewsItem.getClassSchema(), Cleanup.COMPACT, null),
    NEWS_TAGGED("parley.news.tagged.v1", "itemId", TaggedNewsItem.getClassSchema(), Cleanup.COMPACT, null),
    STATEMENTS("parley.statements.v1", "actorId/statementId", Statement.getClassSchema(), Cleanup.COMPACT, null),
    STATEMENT_STANCES(
            "parley.statement.stances.v1",
            "actorId/statementId/targetId",
            StatementStance.getClassSchema(),
            Cleanup.COMPACT,
            null),
    ACTOR_STATEMENTS("parley.actor.statements.v1", "actorId", ActorStatements.getClassSchema(), Cleanup.COMPACT, null),
    ACTOR_STANCES(
            "parley.actor.stances.v1",
            "actorId/targetId/day",
            ActorStance.getClassSchema(),
            Cleanup.COMPACT_DELETE,
            Duration.ofDays(400)),
    STANCE_SHIFTS(
            "parley.stance.shifts.v1", "actorId", StanceShift.getClassSchema(), Cleanup.DELETE, Duration.ofDays(400)),
    INGEST_STATE(
            "parley.ingest.state.v1",
            "item/, source/ or page/ and its name",
            IngestState.getClassSchema(),
            Cleanup.COMPACT,
            null),
    DEAD_LETTERS("parley.dead-letters.v1", "as it came", null, Cleanup.DELETE, Duration.ofDays(30));

    /** What Kafka does with old records of a topic; {@link #policy()} is its {@code cleanup.policy}. */
    public enum Cleanup {
        COMPACT("compact"),
        DELETE("delete"),
        COMPACT_DELETE("compact,delete");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }

        public String policy() {
            return policy;
        }
    }

    /** Partitions of every topic unless the operator says otherwise; one number for all, since they are co-partitioned. */
    public static final int DEFAULT_PARTITIONS = 6;

    /** No record is larger; producers refuse what is. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private static final int MOST_PREFIX = 100;
    private static volatile String prefix = "";

    private final String topicName;
    private final String key;
    private final Optional<Schema> value;
    private final Cleanup cleanup;
    private final Optional<Duration> retention;

    Topic(
            String topicName,
            String key,
            @org.jspecify.annotations.Nullable Schema value,
            Cleanup cleanup,
            @org.jspecify.annotations.Nullable Duration retention) {
        this.topicName = topicName;
        this.key = key;
        this.value = Optional.ofNullable(value);
        this.cleanup = cleanup;
        this.retention = Optional.ofNullable(retention);
    }

    /**
     * Puts a prefix before the names of all topics in this process: several installations of Parley then live on one cluster.
     * To be called before anything else asks for a name. Throws IllegalArgumentException where Kafka allows no such name, and
     * IllegalStateException where another prefix was given before.
     */
    public static synchronized void usePrefix(String given) {
        if (given.length() > MOST_PREFIX || !given.chars().allMatch(Topic::isLegal)) {
            throw new IllegalArgumentException("topic prefix \"" + given
                    + "\": letters, digits, '.', '_' and '-' are allowed, at most " + MOST_PREFIX);
        }
        if (!given.equals(prefix) && !prefix.isEmpty()) {
            throw new IllegalStateException("topics of this process begin with " + prefix + ", not with " + given);
        }
        prefix = given;
    }

    private static boolean isLegal(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    /** The name that Kafka knows it by, prefix included. */
    public String topicName() {
        return prefix + topicName;
    }

    /** What the key is made of, for a reader. */
    public String key() {
        return key;
    }

    /** The Avro schema of the value; empty for dead letters. */
    public Optional<Schema> value() {
        return value;
    }

    public Cleanup cleanup() {
        return cleanup;
    }

    /** How long records are kept; empty where compaction alone decides. */
    public Optional<Duration> retention() {
        return retention;
    }

    /** The topic-level settings that Kafka needs to create it. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", cleanup.policy());
        settings.put(
                "retention.ms", String.valueOf(retention.map(Duration::toMillis).orElse(-1L)));
        settings.put("message.timestamp.type", "CreateTime");
        settings.put("max.message.bytes", String.valueOf(MAX_RECORD_BYTES));
        return settings;
    }

    /** The topic with this name, if it is one of Parley's. */
    public static Optional<Topic> named(String name) {
        return Arrays.stream(values()).filter(t -> t.topicName().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return topicName();
    }
}
