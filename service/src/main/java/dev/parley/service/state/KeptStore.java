package dev.parley.service.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * One section of a state store: values of one type under their keys, each stamped with a time, which is stream time unless another
 * is given. Where bytes cannot be read it throws ProcessorStateException, since that is no record's fault.
 */
public final class KeptStore<V> {
    private static final StringSerializer KEYS = new StringSerializer();
    /** Begins keys that are no entries; no id begins so. */
    private static final String ASIDE = "\u0000";

    private static final String SWEEP = ASIDE + "sweep/";

    private final ProcessingContext context;
    private final KeyValueStore<String, byte[]> store;
    private final String prefix;
    /** Behind all keys of the section; null where it is the whole store. */
    private final @Nullable String end;

    private final KeptForm<V> form;

    KeptStore(ProcessingContext context, Section<V> section) {
        this.context = context;
        this.store = context.getStateStore(section.store());
        this.prefix = section.prefix();
        this.end = prefix.isEmpty() ? null : prefix.substring(0, prefix.length() - 1) + (char) ('/' + 1);
        this.form = section.form();
    }

    /** A store for any number of sections. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> builder(KeyValueBytesStoreSupplier supplier) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), Serdes.ByteArray());
    }

    /** An entry as it stands in the store; the key is without the section's prefix. */
    public record Entry<V>(String key, Kept<V> kept) {}

    /**
     * A stretch of entries in the order of their keys.
     *
     * @param next the key of the entry behind them; null where there is none
     */
    public record Slice<V>(List<Entry<V>> entries, @Nullable String next) {}

    public @Nullable V get(String key) {
        var kept = kept(key);
        return kept == null ? null : kept.value();
    }

    private @Nullable Kept<V> kept(String key) {
        var bytes = store.get(prefix + key);
        return bytes == null ? null : kept(bytes);
    }

    private Kept<V> kept(byte[] bytes) {
        return Kept.readable(() -> form.kept(bytes));
    }

    public void put(String key, V value) {
        put(key, value, context.currentStreamTimeMs());
    }

    /** @param touchedAt milliseconds since 1970-01-01 UTC */
    public void put(String key, V value, long touchedAt) {
        store.put(prefix + key, form.keep(Kept.of(touchedAt, value)));
    }

    public void delete(String key) {
        store.delete(prefix + key);
    }

    /** Puts, or deletes where there is nothing. */
    public void set(String key, @Nullable V value) {
        if (value == null) {
            delete(key);
        } else {
            put(key, value);
        }
    }

    /** Puts what is left of a value, or deletes where nothing is, without a new time. */
    public void thin(String key, @Nullable V left) {
        var kept = kept(key);
        if (left == null) {
            delete(key);
        } else if (kept != null) {
            put(key, left, kept.touchedAt());
        }
    }

    /** When it was last put; before all time where it is not there. */
    public long touchedAt(String key) {
        var kept = kept(key);
        return kept == null ? Long.MIN_VALUE : kept.touchedAt();
    }

    /** Hands each key that begins so and its value over, in the order of keys, until told to stop by false. */
    public void each(String begin, BiPredicate<String, V> visitor) {
        try (var entries = store.prefixScan(prefix + begin, KEYS)) {
            visit(entries, visitor);
        }
    }

    /** The same from one key to another, both included; the last first where {@code backwards}. */
    public void each(String from, String to, boolean backwards, BiPredicate<String, V> visitor) {
        try (var entries =
                backwards ? store.reverseRange(prefix + from, prefix + to) : store.range(prefix + from, prefix + to)) {
            visit(entries, visitor);
        }
    }

    private void visit(KeyValueIterator<String, byte[]> entries, BiPredicate<String, V> visitor) {
        while (entries.hasNext()) {
            var entry = entries.next();
            if (!visitor.test(
                    entry.key.substring(prefix.length()), kept(entry.value).value())) {
                return;
            }
        }
    }

    /** At most so many entries, from a key on, or from the first where it is null. */
    public Slice<V> slice(@Nullable String from, long most) {
        List<Entry<V>> slice = new ArrayList<>();
        var begin = prefix + (from == null ? "" : from);
        try (var entries = store.range(begin.isEmpty() ? null : begin, end)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (entry.key.startsWith(ASIDE)) {
                    continue;
                }
                var key = entry.key.substring(prefix.length());
                if (slice.size() >= most) {
                    return new Slice<>(slice, key);
                }
                slice.add(new Entry<>(key, kept(entry.value)));
            }
        }
        return new Slice<>(slice, null);
    }

    /** Where a sweep of the section goes on; null where it begins anew. Kept with the store, so that a restart does not begin anew. */
    @Nullable
    String swept() {
        var key = store.get(SWEEP + prefix);
        return key == null ? null : new String(key, UTF_8);
    }

    void swept(@Nullable String next) {
        store.put(SWEEP + prefix, next == null ? null : next.getBytes(UTF_8));
    }

    /** Entries of the store, all its sections together, by estimate. */
    public long size() {
        return store.approximateNumEntries();
    }
}
