package dev.parley.sink.ledger;

import static dev.parley.sink.ledger.Reports.NOON;
import static dev.parley.sink.ledger.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Revision;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ItemLedgerTest {
    private final ItemLedger ledger = new ItemLedger(r -> r.saying().text().hashCode());
    private final Revision first = revision("one", 10, "The ferry stays");
    private final Revision second = revision("two", 20, "The ferry goes");

    private static Revision revision(String hash, long fetchedAt, String words) {
        return revision(hash, fetchedAt, Moment.UNKNOWN, words);
    }

    private static Revision revision(String hash, long fetchedAt, long updatedAt, String words) {
        return new Revision(new Moment(fetchedAt, updatedAt, hash), "core-1", List.of(report("item#s1", NOON, words)));
    }

    private ItemState after(Revision... revisions) {
        ItemState state = null;
        for (var revision : revisions) {
            var outcome = ledger.accept(state, revision);
            state = outcome == null ? state : outcome.state();
        }
        return Objects.requireNonNull(state);
    }

    @Test
    void shouldLetTheLatestFetchHoldInAnyOrder() {
        assertThat(after(first, second)).isEqualTo(after(second, first)).isEqualTo(after(second, first, second));
    }

    @Test
    void shouldDecideBetweenFetchesOfTheSameMomentByTheirHash() {
        var same = revision("three", 20, "The ferry may go");
        assertThat(after(second, same).contentHash()).isEqualTo("two");
        assertThat(after(same, second)).isEqualTo(after(second, same));
    }

    @Test
    void shouldReplaceOnlyWhatChanged() {
        var outcome = Objects.requireNonNull(ledger.accept(after(first), revision("two", 20, "The ferry stays")));
        assertThat(outcome.changes()).isEmpty();
        var other = Objects.requireNonNull(ledger.accept(after(first), second));
        assertThat(other.changes().get("ana")).satisfies(change -> {
            assertThat(change.minus()).containsExactly(new ReportRef("item#s1", NOON));
            assertThat(change.plus()).hasSize(1);
        });
    }

    @Test
    void shouldStayWithdrawnUntilALaterFetch() {
        var withdrawn = Objects.requireNonNull(ledger.withdraw(after(first, second), 20))
                .state();
        assertThat(ledger.accept(withdrawn, second)).isNull();
        assertThat(ledger.withdraw(withdrawn, 20)).isNull();
        assertThat(ledger.accept(withdrawn, revision("two", 21, "The ferry goes")))
                .isNotNull();
    }

    @Test
    void shouldNotWithdrawWhatWasFetchedAfterTheWithdrawal() {
        assertThat(ledger.withdraw(after(first, second), 19)).isNull();
    }

    @Test
    void shouldRememberAWithdrawalThatComesBeforeWhatItWithdraws() {
        var withdrawn = Objects.requireNonNull(ledger.withdraw(null, 15)).state();

        assertThat(ledger.accept(withdrawn, first)).isNull();
        assertThat(ledger.accept(withdrawn, second)).isNotNull();
    }

    @Test
    void shouldLetTheLaterChangeHoldWhereBothWereFetchedAtOnce() {
        var old = revision("z", 20, 100, "The ferry stays");
        var corrected = revision("a", 20, 101, "The ferry goes");

        assertThat(after(old, corrected)).isEqualTo(after(corrected, old));
        assertThat(after(old, corrected).contentHash()).isEqualTo("a");
    }

    @Test
    void shouldTakeWhatAnotherVersionOfTheCoreFound() {
        var again = new Revision(first.moment(), "core-2", List.of());
        var outcome = Objects.requireNonNull(ledger.accept(after(first), again));
        assertThat(outcome.changes().get("ana"))
                .isEqualTo(new ReportChange(List.of(new ReportRef("item#s1", NOON)), List.of()));
    }

    @Test
    void shouldTakeANewReadingOfTheRevisionThatHoldsAndNoneOfAnOlderOne() {
        var better = new Revision(second.moment(), "core-2", List.of(report("item#s2", NOON, "The ferry goes")));
        var outdated = new Revision(first.moment(), "core-2", List.of(report("item#s2", NOON, "The ferry stays")));
        var known = after(first, second);

        assertThat(ledger.accept(known, outdated)).isNull();
        var outcome = Objects.requireNonNull(ledger.accept(known, better));
        assertThat(outcome.state().tagger()).isEqualTo("core-2");
        assertThat(outcome.changes().get("ana")).satisfies(change -> {
            assertThat(change.minus()).extracting(ReportRef::reportId).containsExactly("item#s1");
            assertThat(change.plus()).extracting(Report::reportId).containsExactly("item#s2");
        });
        assertThat(ledger.accept(outcome.state(), better)).isNull();
    }

    @Test
    void shouldTellNothingWhereANewReadingFindsTheSame() {
        var outcome = Objects.requireNonNull(
                ledger.accept(after(first), new Revision(first.moment(), "core-2", first.reports())));

        assertThat(outcome.changes()).isEmpty();
        assertThat(outcome.state().tagger()).isEqualTo("core-2");
    }
}
