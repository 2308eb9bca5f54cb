package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class RevisionTest {
    @Test
    void shouldReadWhatItWrote() {
        for (var revision :
                List.of(new Revision(7, "häsh"), Revision.withdrawal(-1), new Revision(Long.MAX_VALUE, "h"))) {
            try (var serde = Revision.serde()) {
                var bytes = serde.serializer().serialize("t", revision);
                assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(revision);
            }
        }
    }

    @Test
    void shouldRefuseTooFewBytes() {
        try (var serde = Revision.serde()) {
            assertThatThrownBy(() -> serde.deserializer().deserialize("store", new byte[3]))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("store");
        }
    }

    @Test
    void shouldOrderRevisionsOneWay() {
        var all = List.of(
                new Revision(1, "a"),
                new Revision(1, "b"),
                Revision.withdrawal(1),
                new Revision(2, "a"),
                new Revision(2, "z"));
        for (var i = 0; i < all.size(); i++) {
            assertThat(all.get(i).isAfter(null)).isTrue();
            for (var j = 0; j < all.size(); j++) {
                assertThat(all.get(i).isAfter(all.get(j)))
                        .as("%d after %d", i, j)
                        .isEqualTo(i > j);
            }
        }
    }
}
