package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicReference<Throwable> fatal = new AtomicReference<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final Patience patience = new Patience(closing::get, fatal::set);

    private void failTwice() {
        if (tries.incrementAndGet() <= 2) {
            throw new KafkaException("away");
        }
    }

    @Test
    void shouldTryUntilItSucceeds() {
        assertThat(patience.persist(this::failTwice)).isTrue();
        assertThat(tries.get()).isEqualTo(3);
        assertThat(patience.waitingFor()).isNull();
    }

    @Test
    void shouldNotWaitAnyMoreForWorkThatWasGivenUp() {
        assertThatThrownBy(() -> patience.persist(() -> {
                    if (tries.incrementAndGet() == 2) {
                        throw new IllegalStateException("given up");
                    }
                    throw new KafkaException("away");
                }))
                .hasMessage("given up");
        assertThat(patience.waitingFor()).isNull();
    }

    @Test
    void shouldFailAtOnceWhereWaitingDoesNotHelp() {
        assertThat(patience.persist(() -> {
                    throw new ConfigException("wrong");
                }))
                .isFalse();
        assertThat(fatal.get()).hasMessage("wrong");
    }

    @Test
    void shouldTryOnceMoreWhileClosingAndThenLetGo() {
        closing.set(true);
        assertThat(patience.persist(this::failTwice)).isFalse();
        assertThat(tries.get()).isEqualTo(1);
    }
}
