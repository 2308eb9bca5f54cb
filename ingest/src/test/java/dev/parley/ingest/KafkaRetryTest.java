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

class KafkaRetryTest {
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicReference<Throwable> fatal = new AtomicReference<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final List<Long> pauses = new ArrayList<>();
    private final KafkaRetry retry = new KafkaRetry(closing::get, fatal::set, pauses::add);

    private void failTwice() {
        if (tries.incrementAndGet() <= 2) {
            throw new KafkaException("away");
        }
    }

    @Test
    void shouldTryUntilItSucceeds() {
        assertThat(retry.untilDone(this::failTwice)).isTrue();
        assertThat(tries.get()).isEqualTo(3);
        assertThat(pauses).containsExactly(250L, 500L);
        assertThat(retry.waitingFor()).isNull();
    }

    @Test
    void shouldWaitLongerEachTimeUpToEightSeconds() {
        retry.untilDone(() -> {
            if (tries.incrementAndGet() <= 8) {
                throw new KafkaException("away");
            }
        });
        assertThat(pauses).containsExactly(250L, 500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
    }

    @Test
    void shouldNotWaitAnyMoreForWorkThatWasGivenUp() {
        assertThatThrownBy(() -> retry.untilDone(() -> {
                    if (tries.incrementAndGet() == 2) {
                        throw new IllegalStateException("given up");
                    }
                    throw new KafkaException("away");
                }))
                .hasMessage("given up");
        assertThat(retry.waitingFor()).isNull();
    }

    @Test
    void shouldFailAtOnceWhereWaitingDoesNotHelp() {
        assertThat(retry.untilDone(() -> {
                    throw new ConfigException("wrong");
                }))
                .isFalse();
        assertThat(fatal.get()).hasMessage("wrong");
        assertThat(pauses).isEmpty();
    }

    @Test
    void shouldTryOnceMoreWhileClosingAndThenLetGo() {
        closing.set(true);
        assertThat(retry.untilDone(this::failTwice)).isFalse();
        assertThat(tries.get()).isEqualTo(1);
    }
}
