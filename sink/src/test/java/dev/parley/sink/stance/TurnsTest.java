package dev.parley.sink.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sink.ledger.SideCounts;
import dev.parley.sink.ledger.report.Polarity;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(new ShiftRule(3, 2, 90));
    private final TreeMap<Long, SideCounts> days = new TreeMap<>();

    private TurnsTest on(long day, int support, int oppose) {
        days.put(day, new SideCounts(support, oppose, 0));
        return this;
    }

    @Test
    void shouldTurnOnTheFirstDayOfTheNewSide() {
        on(1, 0, 1).on(2, 0, 1).on(3, 0, 1).on(10, 1, 0).on(11, 1, 0).on(12, 1, 0);
        assertThat(turns.of(days)).containsExactly(new Turn(10, Polarity.SUPPORT));
    }

    @Test
    void shouldWantAMinimumOfEvidence() {
        on(1, 0, 1).on(2, 0, 1).on(10, 1, 0).on(11, 1, 0);
        assertThat(turns.of(days)).isEmpty();
        on(3, 0, 1).on(11, 0, 0);
        assertThat(turns.of(days)).isEmpty();
    }

    @Test
    void shouldFindATurnThereAndBack() {
        on(1, 3, 0).on(60, 0, 4).on(150, 9, 0);
        assertThat(turns.of(days)).containsExactly(new Turn(60, Polarity.OPPOSE), new Turn(150, Polarity.SUPPORT));
    }

    @Test
    void shouldNotTurnForAnActorWhoIsOfTwoMinds() {
        for (var day = 0; day < 40; day++) {
            on(day, day % 2, 1 - day % 2);
        }
        assertThat(turns.of(days)).isEmpty();
    }

    @Test
    void shouldNotLookBeyondItsWindow() {
        on(1, 0, 3).on(100, 2, 0);
        assertThat(turns.of(days)).isEmpty();
    }
}
