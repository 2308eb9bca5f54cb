package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    private static @Nullable String doubt(
            int alive, @Nullable Duration sincePoll, Duration sinceAnswer, @Nullable Instant lastDeath) {
        return new Readiness(2, alive, sincePoll, sinceAnswer, lastDeath).doubt(NOW);
    }

    @Test
    void shouldNotDoubtAServiceWhoseThreadsLiveAndPollAndWhoseBrokersAnswer() {
        assertThat(doubt(2, JUST_NOW, JUST_NOW, null)).isNull();
        assertThat(doubt(2, JUST_NOW, JUST_NOW, NOW.minusSeconds(60))).isNull();
    }

    @Test
    void shouldDoubtAServiceWhoseThreadsDieAgainAndAgain() {
        assertThat(doubt(1, JUST_NOW, JUST_NOW, null)).isEqualTo("1 of 2 stream threads alive");
        assertThat(doubt(2, JUST_NOW, JUST_NOW, NOW.minusSeconds(10))).isEqualTo("a stream thread died 10 s ago");
    }

    @Test
    void shouldDoubtAServiceWhoseBrokersAreSilent() {
        assertThat(doubt(2, JUST_NOW, Duration.ofSeconds(25), null)).isEqualTo("no answer from the brokers for 25 s");
    }

    @Test
    void shouldDoubtAServiceThatDoesNotPoll() {
        assertThat(doubt(2, null, JUST_NOW, null)).isEqualTo("nothing was polled yet");
        assertThat(doubt(2, Duration.ofSeconds(90), JUST_NOW, null)).contains("not polled for 90 s");
    }
}
