package dev.parley.service.state;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One bounded memory for all state stores of the process: what they have cached and what they have not yet written share it.
 * Left alone, each store may take a hundred megabytes outside the heap, and a service has dozens of them.
 *
 * <p>Public because Kafka Streams makes it by name.
 */
public final class StateMemory implements RocksDBConfigSetter {
    /** In the configuration of Kafka Streams: how many bytes. The first store of a process decides. */
    public static final String BYTES = "parley.state.memory.bytes";

    /** Not yet written: at most this part of the whole. */
    private static final double WRITES = 0.5;
    /** Of the cache, kept for indexes and filters. */
    private static final double INDEXES = 0.1;
    /** A store's write buffer takes its memory in eighths, so that many stores fit in only where each buffer is small. */
    private static final long BUFFERS = 64;

    private static final long SMALLEST_BUFFER = 1L << 20;
    private static final long LARGEST_BUFFER = 16L << 20;

    private static @Nullable StateMemory ofProcess;

    private final long bytes;
    private final @Nullable Cache cache;
    private final @Nullable WriteBufferManager writes;

    /** For Kafka Streams, one for each store: all of them share the memory of the process. */
    public StateMemory() {
        this.bytes = 0;
        this.cache = null;
        this.writes = null;
    }

    public StateMemory(long bytes) {
        this.bytes = bytes;
        this.cache = new LRUCache(bytes, -1, false, INDEXES);
        this.writes = new WriteBufferManager((long) (bytes * WRITES), cache);
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (configs.get(BYTES) instanceof Long bytes) {
            ofProcess(bytes).bound(options);
        }
    }

    private static synchronized StateMemory ofProcess(long bytes) {
        if (ofProcess == null) {
            ofProcess = new StateMemory(bytes);
        }
        return ofProcess;
    }

    /** Lets a store live in this memory. */
    public void bound(Options options) {
        if (cache == null || writes == null) {
            throw new IllegalStateException("the memory of the process is bounded, not that of one store");
        }
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            options.setTableFormatConfig(table.setBlockCache(cache)
                    .setCacheIndexAndFilterBlocks(true)
                    .setCacheIndexAndFilterBlocksWithHighPriority(true)
                    .setPinTopLevelIndexAndFilter(true));
        }
        options.setWriteBufferManager(writes);
        options.setWriteBufferSize(Math.min(LARGEST_BUFFER, Math.max(SMALLEST_BUFFER, bytes / BUFFERS)));
    }

    /** How much of it is taken. */
    public long used() {
        return cache == null ? 0 : cache.getUsage();
    }

    /** What is shared outlives each store. */
    @Override
    public void close(String storeName, Options options) {}
}
