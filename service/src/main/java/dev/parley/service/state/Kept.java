package dev.parley.service.state;

import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.jspecify.annotations.Nullable;

/**
 * A value as a store keeps it, with the time that its retention counts from. What comes out of a store is unpacked when it is first
 * asked for, so that a sweep, which asks for times alone, is cheap.
 */
public final class Kept<V> {
    private final long touchedAt;
    private @Nullable V value;
    private @Nullable Supplier<V> later;

    private Kept(long touchedAt, @Nullable V value, @Nullable Supplier<V> later) {
        this.touchedAt = touchedAt;
        this.value = value;
        this.later = later;
    }

    /** @param touchedAt milliseconds since 1970-01-01 UTC */
    public static <V> Kept<V> of(long touchedAt, V value) {
        return new Kept<>(touchedAt, value, null);
    }

    /** @param unpack throws SerializationException where the value cannot be read */
    public static <V> Kept<V> packed(long touchedAt, Supplier<V> unpack) {
        return new Kept<>(touchedAt, null, unpack);
    }

    /** Milliseconds since 1970-01-01 UTC. */
    public long touchedAt() {
        return touchedAt;
    }

    /** Throws ProcessorStateException where the value cannot be read. */
    public V value() {
        var known = value;
        if (known == null) {
            if (later == null) {
                throw new IllegalStateException("neither a value nor its packed form");
            }
            known = readable(later);
            value = known;
            later = null;
        }
        return known;
    }

    /** What cannot be read back is no record's fault: it fails as a store does, and stops the service. */
    static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (SerializationException e) {
            throw new ProcessorStateException("a store cannot be read, " + e.getMessage(), e);
        }
    }
}
