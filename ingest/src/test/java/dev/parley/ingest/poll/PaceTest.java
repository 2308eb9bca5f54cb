package dev.parley.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @Test
    void shouldKeepToTheIntervalAndSpread() {
        assertThat(Pace.next(INTERVAL, 0, null, 0)).isEqualTo(INTERVAL);
        assertThat(Pace.next(INTERVAL, 0, null, 0.5)).isEqualTo(INTERVAL.plusSeconds(15));
    }

    @Test
    void shouldBackOffUpToADay() {
        assertThat(Pace.next(INTERVAL, 1, null, 0)).isEqualTo(INTERVAL.multipliedBy(2));
        assertThat(Pace.next(INTERVAL, 100, null, 0)).isLessThanOrEqualTo(Duration.ofDays(1));
        assertThat(Pace.next(Duration.ofDays(7), 3, null, 0)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void shouldNotComeBackBeforeTheServerAllows() {
        assertThat(Pace.next(INTERVAL, 1, Duration.ofHours(2), 0)).isEqualTo(Duration.ofHours(2));
    }
}
