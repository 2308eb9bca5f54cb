package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sink.codec.Forms;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;

class KeptStoreTest {
    private static final byte FORM_OF_A_LATER_RELEASE = 126;

    @Test
    void shouldReadBackWhatItKeeps() {
        var serde = KeptStore.stamped(Forms.COUNT);
        var bytes = serde.serializer().serialize("store", Kept.of(7, 42L));
        var kept = serde.deserializer().deserialize("store", bytes);

        assertThat(kept.touchedAt()).isEqualTo(7);
        assertThat(kept.value()).isEqualTo(42L);
    }

    @Test
    void shouldFailAsAStoreAndBlameNoRecordWhereItCannotReadWhatItKeeps() {
        var serde = KeptStore.stamped(Forms.COUNT);

        assertThatThrownBy(() -> serde.deserializer().deserialize("store", new byte[] {FORM_OF_A_LATER_RELEASE, 1, 2}))
                .isInstanceOf(ProcessorStateException.class)
                .hasMessageContaining("store")
                .hasMessageContaining("not known to this release");
        assertThatThrownBy(() -> serde.deserializer()
                        .deserialize("store", new byte[] {2, 0})
                        .value())
                .isInstanceOf(ProcessorStateException.class);
    }
}
