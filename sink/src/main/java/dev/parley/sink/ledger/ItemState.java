package dev.parley.sink.ledger;

import dev.parley.revision.Moment;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Revision;
import java.util.List;

/**
 * What is remembered of an item: which of its revisions holds, and what that reported.
 *
 * @param latest         the latest that was seen: the revision that holds, a repeat of its content, or the withdrawal
 * @param contentHash    of the revision that holds, or held until the withdrawal; empty where there was none
 * @param tagger         version of its reading
 * @param firstFetchedAt earliest fetch of its content; milliseconds since 1970-01-01 UTC
 */
public record ItemState(Moment latest, String contentHash, String tagger, long firstFetchedAt, List<Entry> entries) {
    /** One report that an item made: enough to take it back, and to see whether it has changed. */
    public record Entry(String actorId, ReportRef ref, long digest) {}

    public ItemState {
        entries = List.copyOf(entries);
    }

    /** Then nothing is reported. */
    public boolean isWithdrawn() {
        return latest.isWithdrawal();
    }

    boolean holds(Revision revision) {
        return !isWithdrawn() && contentHash.equals(revision.moment().contentHash());
    }

    ItemState seen(Moment moment) {
        return new ItemState(
                moment.compareTo(latest) > 0 ? moment : latest, contentHash, tagger, firstFetchedAt, entries);
    }
}
