package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicReference<Throwable> fatal = new AtomicReference<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final List<Long> pauses = new ArrayList<>();
    private final Patience patience = new Patience(closing::get, fatal::set, pauses::add);

    private void failTwice() {
        if (tries.incrementAndGet() <= 2) {
            throw new KafkaException("away");
        }
    }

    @Test
    void shouldTryUntilItSucceeds() {
        assertThat(patience.persist(this::failTwice)).isTrue();
        assertThat(tries.get()).isEqualTo(3);
        assertThat(pauses).containsExactly(250L, 500L);
        assertThat(patience.waitingFor()).isNull();
    }

    @Test
    void shouldWaitLongerEachTimeUpToEightSeconds() {
        patience.persist(() -> {
            if (tries.incrementAndGet() <= 8) {
                throw new KafkaException("away");
            }
        });
        assertThat(pauses).containsExactly(250L, 500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
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
        assertThat(pauses).isEmpty();
    }

    @Test
    void shouldTryOnceMoreWhileClosingAndThenLetGo() {
        closing.set(true);
        assertThat(patience.persist(this::failTwice)).isFalse();
        assertThat(tries.get()).isEqualTo(1);
    }
}
