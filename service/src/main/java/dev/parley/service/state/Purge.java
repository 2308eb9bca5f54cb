package dev.parley.service.state;

import dev.parley.service.state.KeptStore.Entry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Takes out of a section what its retention has passed, a slice an hour, so that no single call stalls; a
 * restart goes on where the last slice ended. Where the hours and the
 * entries' times are those of streams, a backfill of old items is not taken out as it comes in.
 */
public class Purge<V> {
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final long LEAST_SLICE = 50;
    /** Passes through a whole section within the retention: what stays for all of it is looked at so often. */
    private static final long PASSES = 8;

    private final KeptStore<V> store;
    private final long retention;
    private final long slices;

    public Purge(KeptStore<V> store, Duration retention) {
        this.store = store;
        this.retention = retention.toMillis();
        this.slices = Math.max(1, retention.dividedBy(INTERVAL) / PASSES);
    }

    /** @param hours whose time the hours, and the entries' times, are: that of the stream, or of the clock on the wall */
    public static <V> void schedule(
            ProcessingContext context, PunctuationType hours, KeptStore<V> store, Duration retention) {
        new Purge<>(store, retention).schedule(context, hours);
    }

    public final void schedule(ProcessingContext context, PunctuationType hours) {
        context.schedule(INTERVAL, hours, this::slice);
    }

    /** @param now milliseconds since 1970-01-01 UTC */
    final void slice(long now) {
        var from = store.swept();
        if (from == null) {
            begin();
        }
        var slice = store.slice(from, Math.max(LEAST_SLICE, store.size() / slices));
        expire(slice.entries(), now - retention);
        if (from != null || slice.next() != null) {
            store.swept(slice.next());
        }
    }

    /** A pass through the whole section begins. */
    protected void begin() {}

    /** Takes out of a slice what was put before the horizon. */
    protected void expire(List<Entry<V>> slice, long horizon) {
        for (var entry : slice) {
            if (entry.kept().touchedAt() < horizon) {
                store.delete(entry.key());
            }
        }
    }
}
