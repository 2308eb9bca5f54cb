package dev.parley.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollBackoffTest {
    private static final Duration USUAL = Duration.ofMinutes(4);

    private final PollBackoff backoff = new PollBackoff(USUAL, Duration.ofMinutes(10));

    @Test
    void shouldComeMoreSeldomWhileThereIsNoNewsAndOftenAgainWhenThereIs() {
        assertThat(backoff.afterSuccess(true, 0)).isEqualTo(USUAL);
        assertThat(backoff.afterSuccess(false, 0)).isEqualTo(Duration.ofMinutes(6));
        assertThat(backoff.afterSuccess(false, 0)).isEqualTo(Duration.ofMinutes(9));
        assertThat(backoff.afterSuccess(false, 0)).isEqualTo(Duration.ofMinutes(10));
        assertThat(backoff.afterSuccess(true, 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(backoff.afterSuccess(true, 0)).isEqualTo(USUAL);
    }

    @Test
    void shouldNeverComeMoreOftenThanTheIntervalWhateverTheLongestIs() {
        var odd = new PollBackoff(USUAL, Duration.ofSeconds(1));
        assertThat(odd.afterSuccess(false, 0)).isEqualTo(USUAL);
        assertThat(odd.afterSuccess(true, 0)).isEqualTo(USUAL);
    }

    @Test
    void shouldBackOffAfterFailuresAndAskOnceADayWhereNothingIsLeft() {
        assertThat(backoff.afterFailure(2, null, false, 0)).isEqualTo(USUAL.multipliedBy(4));
        assertThat(backoff.afterFailure(1, Duration.ofHours(5), false, 0)).isEqualTo(Duration.ofHours(5));
        assertThat(backoff.afterFailure(9, null, true, 0)).isEqualTo(Duration.ofDays(1));
    }
}
