package dev.parley.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.schemas.registry.SchemaRegistryException.Fault;
import java.time.Duration;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class UnknownIdsTest {
    private long now;
    private final UnknownIds ids =
            new UnknownIds(Duration.ofSeconds(30), () -> now, millis -> now += millis * 1_000_000);

    private Duration refused(Fault fault) {
        var begin = now;
        assertThatThrownBy(() -> ids.persist(() -> {
                    throw new SchemaRegistryException("no", fault, null);
                }))
                .isInstanceOf(SchemaRegistryException.class);
        return Duration.ofNanos(now - begin);
    }

    @Test
    void shouldAskForTheFirstIdDuringTheWholeWaitAndForFurtherOnesLess() {
        assertThat(refused(Fault.UNKNOWN)).isEqualTo(Duration.ofSeconds(30));
        assertThat(refused(Fault.UNKNOWN)).isEqualTo(Duration.ofSeconds(2));
        assertThat(refused(Fault.UNKNOWN)).isEqualTo(Duration.ofSeconds(2));

        now += Duration.ofMinutes(10).toNanos();
        assertThat(refused(Fault.UNKNOWN)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void shouldBePatientAgainAfterTheRegistryWasAway() {
        refused(Fault.UNKNOWN);
        assertThat(refused(Fault.PASSING)).isZero();

        assertThat(refused(Fault.UNKNOWN)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void shouldGiveWhatIsKnownInTheEnd() {
        var schema = Schema.create(Schema.Type.STRING);
        var found = ids.persist(() -> {
            if (now < Duration.ofSeconds(2).toNanos()) {
                throw new SchemaRegistryException("not yet", Fault.UNKNOWN, null);
            }
            return schema;
        });

        assertThat(found).isSameAs(schema);
        assertThat(Duration.ofNanos(now)).isLessThan(Duration.ofSeconds(5));
    }
}
