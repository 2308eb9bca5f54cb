package dev.parley.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Which record of each input partition comes next: when it was published, and when it arrived. Kafka Streams asks for the time of
 * a record when it becomes the next of its partition, and that is where this listens. Thread-safe.
 */
public final class Progress {
    private final Clock clock;
    private final Instant begin;
    private final Map<TopicPartition, Next> next = new ConcurrentHashMap<>();
    private volatile Consumer<Duration> ages = age -> {};

    private record Next(long published, long arrived) {}

    /** Knows of no record yet. */
    public Progress() {
        this(Clock.systemUTC());
    }

    Progress(Clock clock) {
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** From now on hears how long ago each record arrived that is taken up. */
    public void onAge(Consumer<Duration> listener) {
        ages = listener;
    }

    /**
     * Listens at an input.
     *
     * @param inner   says what the time of a record is
     * @param arrived says when a record's value came in; null where it does not know
     */
    public TimestampExtractor listen(TimestampExtractor inner, Function<Object, @Nullable Instant> arrived) {
        return (record, partitionTime) -> {
            var at = record.value() == null ? null : arrived.apply(record.value());
            if (at != null) {
                ages.accept(positive(Duration.between(at, clock.instant())));
            }
            next.put(
                    new TopicPartition(record.topic(), record.partition()),
                    new Next(record.timestamp(), at == null ? record.timestamp() : at.toEpochMilli()));
            return inner.extract(record, partitionTime);
        };
    }

    /** How long ago the next record was published that waits in one of these partitions. */
    Duration sincePublished(Iterable<TopicPartition> waiting) {
        return longest(waiting, Next::published);
    }

    /** How long ago the next record arrived that waits in one of these partitions. */
    Duration sinceArrived(Iterable<TopicPartition> waiting) {
        return longest(waiting, Next::arrived);
    }

    /** Partitions of which no record came yet are another instance's, or wait since this one began. */
    private Duration longest(Iterable<TopicPartition> waiting, ToLongFunction<Next> time) {
        Optional<Long> oldest = Optional.empty();
        var any = false;
        for (var partition : waiting) {
            any = true;
            var known = next.get(partition);
            if (known != null) {
                var at = time.applyAsLong(known);
                oldest = Optional.of(Math.min(at, oldest.orElse(at)));
            }
        }
        if (!any) {
            return Duration.ZERO;
        }
        var since = oldest.map(Instant::ofEpochMilli).orElse(begin);
        return positive(Duration.between(since, clock.instant()));
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
