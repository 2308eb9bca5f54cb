package dev.parley.sink;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.Topic;
import dev.parley.service.Progress;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.jspecify.annotations.Nullable;

/**
 * What the sink counts: what it writes, as it is written, and how long after its being fetched an item is folded in. What a
 * transaction that failed had written is counted again when it is repeated.
 */
final class SinkCounters {
    private static final List<Topic> TABLES =
            List.of(Topic.STATEMENTS, Topic.STATEMENT_STANCES, Topic.ACTOR_STATEMENTS, Topic.ACTOR_STANCES);

    private final MeterRegistry meters;
    private final Progress progress = new Progress();

    SinkCounters(MeterRegistry meters) {
        this.meters = meters;
        for (var kind : StatementKind.values()) {
            statements(kind);
        }
        TABLES.forEach(this::tombstones);
        merges();
        actors();
        stances();
        shifts(false);
        shifts(true);
        var latency = Timer.builder("parley.pipeline.latency")
                .description("Time from an item's being fetched to its being folded into statements")
                .serviceLevelObjectives(seconds(0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 3_600))
                .register(meters);
        progress.onAge(latency::record);
    }

    private static Duration[] seconds(double... bounds) {
        return Arrays.stream(bounds)
                .mapToObj(bound -> Duration.ofMillis((long) (1000 * bound)))
                .toArray(Duration[]::new);
    }

    Progress progress() {
        return progress;
    }

    /** Listens at the input. */
    TimestampExtractor listen(TimestampExtractor inner) {
        return progress.listen(inner, SinkCounters::fetched);
    }

    private static @Nullable Instant fetched(Object value) {
        return value instanceof TaggedNewsItem item ? item.getFetchedAt() : null;
    }

    /** Counts what is written to a topic. */
    <V> Serde<V> counting(Topic topic, Serde<V> serde) {
        var inner = serde.serializer();
        Serializer<V> counting = new Serializer<>() {
            @Override
            public byte @Nullable [] serialize(String name, V value) {
                throw new UnsupportedOperationException("without headers");
            }

            @Override
            public byte @Nullable [] serialize(String name, Headers headers, V value) {
                var bytes = inner.serialize(name, headers, value);
                written(topic, value);
                return bytes;
            }
        };
        return Serdes.serdeFrom(counting, serde.deserializer());
    }

    private void written(Topic topic, @Nullable Object value) {
        if (value == null) {
            tombstones(topic).increment();
        } else if (value instanceof Statement statement) {
            statements(Objects.requireNonNullElse(statement.getKind(), StatementKind.UNKNOWN))
                    .increment();
            if (statement.getReportCount() > 1) {
                merges().increment();
            }
        } else if (value instanceof StanceShift shift) {
            shifts(shift.getWithdrawn()).increment();
        } else if (value instanceof ActorStatements) {
            actors().increment();
        } else if (value instanceof ActorStance) {
            stances().increment();
        }
    }

    private Counter statements(StatementKind kind) {
        return Counter.builder("parley.sink.statements")
                .description("Statements written, new or changed, by kind")
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    private Counter tombstones(Topic topic) {
        return Counter.builder("parley.sink.tombstones")
                .description("Records withdrawn, by topic")
                .tag("topic", topic.topicName())
                .register(meters);
    }

    private Counter merges() {
        return Counter.builder("parley.sink.merges")
                .description("Statements written that have more than one report")
                .register(meters);
    }

    private Counter actors() {
        return Counter.builder("parley.sink.actors")
                .description("Records of actors written, new or changed")
                .register(meters);
    }

    private Counter stances() {
        return Counter.builder("parley.sink.stances")
                .description("Days of an actor's stance on a target written, new or changed")
                .register(meters);
    }

    private Counter shifts(boolean withdrawn) {
        return Counter.builder("parley.sink.shifts")
                .description("Changes of sides found, or withdrawn again")
                .tag("withdrawn", String.valueOf(withdrawn))
                .register(meters);
    }
}
