package dev.parley.sink.ledger;

import java.util.List;

/**
 * A revision of an item as it arrives.
 *
 * @param tagger    version of the language core that tagged it
 * @param fetchedAt milliseconds since 1970-01-01 UTC
 * @param reports   of actors that are known; their ids are unique within the item
 */
public record Revision(String contentHash, String tagger, long fetchedAt, List<Report> reports) {
    public Revision {
        reports = List.copyOf(reports);
    }
}
