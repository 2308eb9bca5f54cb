package dev.parley.view.topics;

import dev.parley.view.store.Positions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the reading of the topics is. Written by the thread that reads, asked by any. */
public final class Figures {
    private final Counter records;
    private final Counter unreadable;
    private volatile boolean loaded;
    private volatile double progress;
    private volatile long behind;
    private volatile @Nullable Instant asOf;
    private Map<TopicPartition, Long> begins = Map.of();
    private Map<TopicPartition, Long> ends = Map.of();

    public Figures(MeterRegistry meters) {
        records = Counter.builder("parley.view.records")
                .description("Records of the topics that were taken in")
                .register(meters);
        unreadable = Counter.builder("parley.view.unreadable")
                .description("Records of the topics that could not be read and were passed over")
                .register(meters);
        gauge(meters, "parley.view.lag", "Records that are in the topics and not yet in the index", () -> behind);
        gauge(meters, "parley.view.loaded", "1 once the topics were read to their end", () -> loaded ? 1 : 0);
    }

    private static void gauge(
            MeterRegistry meters, String name, String help, java.util.function.Supplier<Number> value) {
        Gauge.builder(name, value).description(help).strongReference(true).register(meters);
    }

    void begins(Places places, Map<TopicPartition, Long> from) {
        begins = from;
        ends = places.ends();
        behind = behind(from);
    }

    boolean isAtEnd(Positions positions) {
        return ends.entrySet().stream()
                .allMatch(end -> positions.offsets().getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    void took(int count, Positions positions, Instant at) {
        records.increment(count);
        if (count > 0) {
            asOf = at;
        }
        if (!loaded) {
            behind = behind(positions.offsets());
            var all = behind(begins);
            progress = all == 0 ? 1 : 1 - behind / (double) all;
        }
    }

    private long behind(Map<TopicPartition, Long> at) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - at.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    void lag(long records) {
        behind = Math.max(0, records);
    }

    void loaded() {
        loaded = true;
        progress = 1;
        behind = 0;
    }

    void unreadable() {
        unreadable.increment();
    }

    /** Whether the topics were read to the end that they had. */
    public boolean isLoaded() {
        return loaded;
    }

    /** How much of the first reading is done, in [0, 1]. */
    public double progress() {
        return progress;
    }

    /** Records that are known to be in the topics and not yet in the index. */
    public long lag() {
        return behind;
    }

    /** When something was taken in last; null where nothing was. */
    public @Nullable Instant asOf() {
        return asOf;
    }
}
