package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class UnreadStoreTest {
    private final KeyValueStore<Bytes, byte[]> store =
            UnreadStore.named("touched").get();

    private void open() {
        store.init(new MockProcessorContext<>(new Properties()).getStateStoreContext(), store);
    }

    /** A task whose state is found corrupted closes its stores and opens the same ones again. */
    @Test
    void shouldOpenAgainAfterItWasClosed() {
        assertThat(store.isOpen()).isFalse();
        open();
        assertThat(store.isOpen()).isTrue();
        store.close();
        assertThat(store.isOpen()).isFalse();
        open();
        assertThat(store.isOpen()).isTrue();
    }

    @Test
    void shouldKeepNothing() {
        open();
        store.put(Bytes.wrap(new byte[] {1}), new byte[] {2});

        assertThat(store.get(Bytes.wrap(new byte[] {1}))).isNull();
        assertThat(store.approximateNumEntries()).isZero();
        try (var all = store.all()) {
            assertThat(all.hasNext()).isFalse();
        }
    }
}
