package dev.parley.sink;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value as a store keeps it, with the stream time at which it was put there. What comes out of a store is unpacked when it is
 * first asked for, so that a sweep, which asks for times alone, is cheap.
 */
final class Kept<V> {
    private final long touchedAt;
    private @Nullable V value;
    private @Nullable Supplier<V> later;

    private Kept(long touchedAt, @Nullable V value, @Nullable Supplier<V> later) {
        this.touchedAt = touchedAt;
        this.value = value;
        this.later = later;
    }

    /** @param touchedAt milliseconds since 1970-01-01 UTC */
    static <V> Kept<V> of(long touchedAt, V value) {
        return new Kept<>(touchedAt, value, null);
    }

    static <V> Kept<V> packed(long touchedAt, Supplier<V> unpack) {
        return new Kept<>(touchedAt, null, unpack);
    }

    long touchedAt() {
        return touchedAt;
    }

    V value() {
        var known = value;
        if (known == null) {
            if (later == null) {
                throw new IllegalStateException("neither a value nor its packed form");
            }
            known = later.get();
            value = known;
            later = null;
        }
        return known;
    }
}
