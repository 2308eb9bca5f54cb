package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.state.Kept;
import dev.parley.sink.codec.Forms;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;

class StampedFormTest {
    private static final byte FORM_OF_A_LATER_RELEASE = 126;

    private final StampedForm<Long> form = new StampedForm<>(Forms.COUNT);

    @Test
    void shouldReadBackWhatItKeeps() {
        var kept = form.kept(form.keep(Kept.of(7, 42L)));

        assertThat(kept.touchedAt()).isEqualTo(7);
        assertThat(kept.value()).isEqualTo(42L);
    }

    @Test
    void shouldRefuseWhatItCannotRead() {
        assertThatThrownBy(() -> form.kept(new byte[] {FORM_OF_A_LATER_RELEASE, 1, 2}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no count: form 63 is not known to this release");
    }

    @Test
    void shouldFailAsAStoreAndBlameNoRecordWhereTheValueCannotBeRead() {
        var kept = form.kept(new byte[] {4, 0});

        assertThatThrownBy(kept::value)
                .isInstanceOf(ProcessorStateException.class)
                .hasMessageContaining("a store cannot be read, no count");
    }
}
