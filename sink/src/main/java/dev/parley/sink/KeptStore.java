package dev.parley.sink;

import dev.parley.sink.codec.Form;
import dev.parley.sink.codec.Packer;
import dev.parley.sink.codec.Unpacker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** A state store of one type of values, each stamped with the stream time at which it was put. */
final class KeptStore<V> {
    private static final StringSerializer KEYS = new StringSerializer();

    private final ProcessingContext context;
    private final KeyValueStore<String, Kept<V>> store;

    KeptStore(ProcessingContext context, String name) {
        this.context = context;
        this.store = context.getStateStore(name);
    }

    static <V> StoreBuilder<KeyValueStore<String, Kept<V>>> builder(KeyValueBytesStoreSupplier supplier, Form<V> form) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), stamped(form));
    }

    /** The same where a key changes often: what it holds is written once a commit, and read from memory until then. */
    static <V> StoreBuilder<KeyValueStore<String, Kept<V>>> cached(KeyValueBytesStoreSupplier supplier, Form<V> form) {
        return builder(supplier, form).withCachingEnabled();
    }

    /** The version of the form, the time, then the value, which is read when it is asked for. */
    @SuppressWarnings("NullAway") // Kafka's serdes hand null through, its types do not say so
    static <V> Serde<Kept<V>> stamped(Form<V> form) {
        return Serdes.serdeFrom(
                (store, kept) -> kept == null ? null : pack(form, kept),
                (store, bytes) -> bytes == null ? null : readable(form.what(), () -> unpack(form, bytes)));
    }

    private static <V> byte[] pack(Form<V> form, Kept<V> kept) {
        var out = new Packer().number(form.version()).number(kept.touchedAt());
        form.writeBody(kept.value(), out);
        return out.bytes();
    }

    private static <V> Kept<V> unpack(Form<V> form, byte[] bytes) {
        var in = new Unpacker(bytes);
        var version = form.readVersion(in);
        return Kept.packed(in.number(), () -> readable(form.what(), () -> form.readBody(version, in)));
    }

    /** What cannot be read back is no record's fault: it fails as a store does, and stops the service. */
    private static <T> T readable(String what, Supplier<T> read) {
        try {
            return read.get();
        } catch (SerializationException e) {
            throw new ProcessorStateException("a store cannot be read, " + what + ": " + e.getMessage(), e);
        }
    }

    @Nullable
    V get(String key) {
        var kept = store.get(key);
        return kept == null ? null : kept.value();
    }

    void put(String key, V value) {
        store.put(key, Kept.of(context.currentStreamTimeMs(), value));
    }

    void delete(String key) {
        store.delete(key);
    }

    /** Puts, or deletes where there is nothing. */
    void set(String key, @Nullable V value) {
        if (value == null) {
            store.delete(key);
        } else {
            put(key, value);
        }
    }

    /** Puts what is left of a value, or deletes where nothing is, without a new time. */
    void thin(String key, @Nullable V left) {
        var kept = store.get(key);
        if (kept != null) {
            store.put(key, left == null ? null : Kept.of(kept.touchedAt(), left));
        }
    }

    /** When it was last put; before all time where it is not there. */
    long touchedAt(String key) {
        var kept = store.get(key);
        return kept == null ? Long.MIN_VALUE : kept.touchedAt();
    }

    /** The values under a prefix in the order of their keys, at most so many. */
    List<V> first(String prefix, int most) {
        List<V> values = new ArrayList<>();
        try (var entries = store.prefixScan(prefix, KEYS)) {
            while (values.size() < most && entries.hasNext()) {
                values.add(entries.next().value.value());
            }
        }
        return values;
    }

    /** Hands each key under a prefix and its value over, in the order of keys, until told to stop by false. */
    void each(String prefix, BiPredicate<String, V> visitor) {
        try (var entries = store.prefixScan(prefix, KEYS)) {
            visit(entries, visitor);
        }
    }

    /** The same from one key to another, both included; the last first where {@code backwards}. */
    void each(String from, String to, boolean backwards, BiPredicate<String, V> visitor) {
        try (var entries = backwards ? store.reverseRange(from, to) : store.range(from, to)) {
            visit(entries, visitor);
        }
    }

    private void visit(KeyValueIterator<String, Kept<V>> entries, BiPredicate<String, V> visitor) {
        while (entries.hasNext()) {
            var entry = entries.next();
            if (!visitor.test(entry.key, entry.value.value())) {
                return;
            }
        }
    }

    /** Entries from a key on, as they are kept; to be closed. */
    KeyValueIterator<String, Kept<V>> from(@Nullable String key) {
        return key == null ? store.all() : store.range(key, null);
    }

    long size() {
        return store.approximateNumEntries();
    }
}
