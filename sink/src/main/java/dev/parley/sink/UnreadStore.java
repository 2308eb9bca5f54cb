package dev.parley.sink;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Stands below a cache whose entries are handed on when it is emptied and are never read again, and keeps nothing. It can be
 * opened again after it was closed, as a task whose state is found corrupted wants it (Kafka's own {@code Stores.lruMap}
 * cannot, and the stream thread dies).
 */
final class UnreadStore implements KeyValueStore<Bytes, byte[]> {
    private final String name;
    private volatile boolean open;

    private UnreadStore(String name) {
        this.name = name;
    }

    static KeyValueBytesStoreSupplier named(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return new UnreadStore(name);
            }

            @Override
            public String metricsScope() {
                return "unread";
            }
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> {});
        open = true;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public void put(Bytes key, byte[] value) {
        // nobody asks for it
    }

    @Override
    public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
        return null;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        // nobody asks for them
    }

    @Override
    public byte @Nullable [] delete(Bytes key) {
        return null;
    }

    @Override
    public byte @Nullable [] get(Bytes key) {
        return null;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        return new None();
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return new None();
    }

    @Override
    public long approximateNumEntries() {
        return 0;
    }

    private static final class None implements KeyValueIterator<Bytes, byte[]> {
        private final Iterator<KeyValue<Bytes, byte[]>> none = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            return none.hasNext();
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            return none.next();
        }

        @Override
        public Bytes peekNextKey() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
