package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.service.state.StateMemory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

class StateMemoryTest {
    private static final long LIMIT = 8L << 20;
    private static final int STORES = 12;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadLibrary() {
        RocksDB.loadLibrary();
    }

    private static Options options() {
        return new Options().setCreateIfMissing(true).setTableFormatConfig(new BlockBasedTableConfig());
    }

    @Test
    void shouldHoldManyBusyStoresInOneMemory() throws RocksDBException {
        var memory = new StateMemory(LIMIT);
        List<RocksDB> stores = new ArrayList<>();
        for (var i = 0; i < STORES; i++) {
            var options = options();
            memory.bound(options);
            stores.add(RocksDB.open(options, folder.resolve("store-" + i).toString()));
        }
        var most = writeAndRead(stores, memory);
        stores.forEach(RocksDB::close);

        // What is being written out beside the writer is still held, the more the busier the machine is; unbounded it
        // would be all that was
        // written, four times the memory.
        assertThat(most).isPositive().isLessThan(3 * LIMIT);
    }

    /** Some four times what the memory holds. */
    private static long writeAndRead(List<RocksDB> stores, StateMemory memory) throws RocksDBException {
        var random = new Random(7);
        var value = new byte[1_024];
        var most = 0L;
        for (var i = 0; i < 32 * 1_024; i++) {
            var key = ("key-" + random.nextInt(100_000)).getBytes();
            random.nextBytes(value);
            var store = stores.get(i % STORES);
            store.put(key, value);
            store.get(key);
            most = Math.max(most, memory.used());
        }
        return most;
    }

    @Test
    void shouldGiveEveryStoreOfAProcessTheSameMemory() {
        var one = options();
        var other = options();

        new StateMemory().setConfig("one", one, Map.of(StateMemory.BYTES, 64L << 20));
        new StateMemory().setConfig("other", other, Map.of(StateMemory.BYTES, 64L << 20));

        assertThat(one.writeBufferManager()).isNotNull().isSameAs(other.writeBufferManager());
        assertThat(one.writeBufferSize()).isEqualTo(1L << 20);
    }

    @Test
    void shouldLeaveAStoreAloneWhereNothingIsSaid() {
        var options = options();

        new StateMemory().setConfig("one", options, Map.of());

        assertThat(options.writeBufferManager()).isNull();
    }
}
