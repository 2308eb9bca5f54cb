package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.revision.Moment;
import dev.parley.service.state.Kept;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class MomentFormTest {
    private final MomentForm form = new MomentForm();

    private Moment read(String hex) {
        return form.kept(HexFormat.of().parseHex(hex)).value();
    }

    @Test
    void shouldReadWhatItWrote() {
        for (var moment : List.of(
                new Moment(7, Moment.UNKNOWN, "häsh"),
                Moment.withdrawal(-1),
                new Moment(Long.MAX_VALUE, 1_700_000_000_000L, "h"))) {
            var kept = form.kept(form.keep(Kept.of(moment.fetchedAt(), moment)));
            assertThat(kept.value()).isEqualTo(moment);
            assertThat(kept.touchedAt()).isEqualTo(moment.fetchedAt());
        }
    }

    @Test
    void shouldWriteTheAgreedBytes() {
        assertThat(form.keep(Kept.of(258, new Moment(258, 3, "ab"))))
                .asHexString()
                .isEqualToIgnoringCase("01" + "0000000000000102" + "0000000000000003" + "6162");
    }

    @Test
    void shouldReadTheFormOfTheFirstRelease() {
        assertThat(read("0000000000000102" + "6162")).isEqualTo(new Moment(258, Moment.UNKNOWN, "ab"));
    }

    @Test
    void shouldRefuseTooFewBytesAndAFormOfALaterRelease() {
        assertThatThrownBy(() -> read("000102"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("3 bytes");
        assertThatThrownBy(() -> read("")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("7f0102"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("not known to this release");
    }
}
