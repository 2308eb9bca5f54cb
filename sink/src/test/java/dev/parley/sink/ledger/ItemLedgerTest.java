package dev.parley.sink.ledger;

import static dev.parley.sink.ledger.Reports.NOON;
import static dev.parley.sink.ledger.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ItemLedgerTest {
    private final ItemLedger ledger = new ItemLedger(r -> r.saying().text().hashCode());
    private final Revision first = revision("one", 10, "The ferry stays");
    private final Revision second = revision("two", 20, "The ferry goes");

    private static Revision revision(String hash, long fetchedAt, String words) {
        return new Revision(hash, "core-1", fetchedAt, List.of(report("item#s1", NOON, words)));
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
        var withdrawn =
                Objects.requireNonNull(ledger.withdraw(after(first, second))).state();
        assertThat(ledger.accept(withdrawn, second)).isNull();
        assertThat(ledger.withdraw(withdrawn)).isNull();
        assertThat(ledger.accept(withdrawn, revision("two", 21, "The ferry goes")))
                .isNotNull();
    }

    @Test
    void shouldTakeWhatAnotherVersionOfTheCoreFound() {
        var again = new Revision("one", "core-2", 10, List.of());
        var outcome = Objects.requireNonNull(ledger.accept(after(first), again));
        assertThat(outcome.changes().get("ana"))
                .isEqualTo(new ReportChange(List.of(new ReportRef("item#s1", NOON)), List.of()));
    }
}
