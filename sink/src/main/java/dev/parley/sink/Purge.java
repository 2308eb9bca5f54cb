package dev.parley.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a store what its retention has passed, a slice at each hour of stream time, so that no single call stalls. An
 * entry's time is the stream time at which it was put, so that a backfill of old items is not taken out as it comes in.
 */
class Purge<V> {
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final long LEAST_SLICE = 50;
    /** Passes through a whole store within the retention: what stays for all of it is looked at so often. */
    private static final long PASSES = 8;

    private final KeptStore<V> store;
    private final long retention;
    private final long slices;
    private @Nullable String cursor;

    Purge(KeptStore<V> store, Duration retention) {
        this.store = store;
        this.retention = retention.toMillis();
        this.slices = Math.max(1, retention.dividedBy(INTERVAL) / PASSES);
    }

    static <V> void schedule(ProcessingContext context, KeptStore<V> store, Duration retention) {
        schedule(context, new Purge<>(store, retention));
    }

    static void schedule(ProcessingContext context, Purge<?> purge) {
        context.schedule(INTERVAL, PunctuationType.STREAM_TIME, purge::slice);
    }

    /** One entry as it stands in the store. */
    record Entry<V>(String key, Kept<V> kept) {}

    /** @param now stream time in milliseconds since 1970-01-01 UTC */
    void slice(long now) {
        var horizon = now - retention;
        if (cursor == null) {
            begin();
        }
        var left = Math.max(LEAST_SLICE, store.size() / slices);
        List<Entry<V>> batch = new ArrayList<>();
        @Nullable String next = null;
        try (var entries = store.from(cursor)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (left-- <= 0) {
                    next = entry.key;
                    break;
                }
                batch.add(new Entry<>(entry.key, entry.value));
            }
        }
        expire(batch, horizon);
        cursor = next;
    }

    /** A pass through the whole store begins. */
    void begin() {}

    /** Takes out of a slice what was put before the horizon. */
    void expire(List<Entry<V>> batch, long horizon) {
        for (var entry : batch) {
            if (entry.kept().touchedAt() < horizon) {
                store.delete(entry.key());
            }
        }
    }
}
