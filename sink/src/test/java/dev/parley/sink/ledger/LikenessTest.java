package dev.parley.sink.ledger;

import static dev.parley.sink.ledger.Reports.DAY;
import static dev.parley.sink.ledger.Reports.NOON;
import static dev.parley.sink.ledger.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.Saying;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final Likeness WEEK = Likeness.within(Duration.ofDays(7));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry stays                                      | the ferry stays.
            [W]e won't sign the cease-fire                       | “We won’t sign the ceasefire”
            that the council has not yet met                     | the council has not yet met
            a bridge nobody asked for                            | This is a bridge nobody asked for and nobody needs
            The new bridge will open to traffic early next spring after tests | The new bridge will open for traffic early next spring after tests
            """)
    void shouldFindTheSameStatement(String one, String other) {
        assertThat(WEEK.alike(report("a", NOON, one), report("b", NOON + DAY, other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry stays                                      | The ferry goes
            the bridge                                           | We must build the bridge at last
            The council will accept the plan for the new bridge this week | The council will not accept the plan for the new bridge this week
            The toll will rise to 12 crowns from the first of the month | The toll will rise to 15 crowns from the first of the month
            ''                                                   | ''
            —                                                    | …
            """)
    void shouldTellStatementsApart(String one, String other) {
        assertThat(WEEK.alike(report("a", NOON, one), report("b", NOON, other))).isFalse();
    }

    /** To bring so many into their normal order would take hours. */
    @Test
    @Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldNotMindHowManyMarksAreSetOnALetter() {
        var words = "The fe" + "\u0301\u0327".repeat(250_000) + "rry stays where it is";

        assertThat(WEEK.alike(report("a", NOON, words), report("b", NOON, "The ferry stays where it is")))
                .isTrue();
    }

    @Test
    void shouldEndWithTheWindow() {
        var words = "The ferry stays where it is";
        assertThat(WEEK.alike(report("a", NOON, words), report("b", NOON + 7 * DAY, words)))
                .isTrue();
        assertThat(WEEK.alike(report("a", NOON, words), report("b", NOON + 7 * DAY + 1, words)))
                .isFalse();
    }

    @Test
    void shouldNotTakeAnAttitudeForWords() {
        assertThat(WEEK.alike(
                        report("a", NOON, "the plan for the bridge"),
                        report("b", NOON, "the plan for the bridge", Saying.NARRATED)))
                .isFalse();
    }
}
