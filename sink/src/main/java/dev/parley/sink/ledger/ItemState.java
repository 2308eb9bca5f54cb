package dev.parley.sink.ledger;

import java.util.List;

/**
 * What is remembered of an item: its accepted revision and what that reported.
 *
 * @param firstFetchedAt earliest fetch of the accepted content; milliseconds since 1970-01-01 UTC
 * @param lastFetchedAt  latest fetch that was seen, the same content's included
 * @param withdrawn      whether the item has been withdrawn; then nothing is reported
 */
public record ItemState(
        String contentHash,
        String tagger,
        long firstFetchedAt,
        long lastFetchedAt,
        boolean withdrawn,
        List<Entry> entries) {

    /** One report that an item made: enough to take it back, and to see whether it has changed. */
    public record Entry(String actorId, ReportRef ref, long digest) {}

    public ItemState {
        entries = List.copyOf(entries);
    }

    ItemState seenAt(long fetchedAt) {
        return new ItemState(
                contentHash, tagger, firstFetchedAt, Math.max(lastFetchedAt, fetchedAt), withdrawn, entries);
    }

    ItemState asWithdrawn() {
        return new ItemState(contentHash, tagger, firstFetchedAt, lastFetchedAt, true, List.of());
    }
}
