package dev.parley.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void shouldCoverEveryDayOnce() {
        var weeks = Buckets.WEEK.between(day("2026-03-04"), day("2026-03-17"));

        assertThat(weeks)
                .extracting(Buckets.Stretch::from)
                .containsExactly(day("2026-03-02"), day("2026-03-09"), day("2026-03-16"));
        assertThat(weeks)
                .extracting(Buckets.Stretch::to)
                .containsExactly(day("2026-03-08"), day("2026-03-15"), day("2026-03-22"));
    }

    @Test
    void shouldBeCoarserWhereThereWouldBeTooMany() {
        assertThat(Buckets.DAY.coarseEnough(day("2026-01-01"), day("2026-03-01")))
                .isEqualTo(Buckets.DAY);
        assertThat(Buckets.DAY.coarseEnough(day("2020-01-01"), day("2026-03-01")))
                .isEqualTo(Buckets.WEEK);
        assertThat(Buckets.DAY.coarseEnough(day("0001-01-01"), day("9999-03-01")))
                .isEqualTo(Buckets.YEAR);
        assertThat(Buckets.YEAR.between(day("0001-01-01"), day("9999-03-01"))).hasSize(Buckets.MOST);
    }

    @Test
    void shouldSuitTheStretch() {
        assertThat(Buckets.suiting(day("2026-03-01"), day("2026-03-01"))).isEqualTo(Buckets.DAY);
        assertThat(Buckets.suiting(day("2025-03-01"), day("2026-03-01"))).isEqualTo(Buckets.WEEK);
        assertThat(Buckets.suiting(day("2020-03-01"), day("2026-03-01"))).isEqualTo(Buckets.MONTH);
        assertThat(Buckets.suiting(day("1990-03-01"), day("2026-03-01"))).isEqualTo(Buckets.YEAR);
    }
}
