package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.revision.Moment;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class MomentSerdeTest {
    private final Serde<Moment> serde = MomentSerde.serde();

    private Moment read(String hex) {
        return serde.deserializer().deserialize("store", HexFormat.of().parseHex(hex));
    }

    @Test
    void shouldReadWhatItWrote() {
        for (var moment : List.of(
                new Moment(7, Moment.UNKNOWN, "häsh"),
                Moment.withdrawal(-1),
                new Moment(Long.MAX_VALUE, 1_700_000_000_000L, "h"))) {
            assertThat(serde.deserializer().deserialize("t", serde.serializer().serialize("t", moment)))
                    .isEqualTo(moment);
        }
    }

    @Test
    void shouldWriteTheAgreedBytes() {
        assertThat(serde.serializer().serialize("t", new Moment(258, 3, "ab")))
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
                .hasMessageContaining("store");
        assertThatThrownBy(() -> read("")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("7f0102"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("not known to this release");
    }
}
