package dev.parley.sink.ledger.report;

import dev.parley.revision.Moment;
import java.util.List;

/**
 * A revision of an item as it arrives.
 *
 * @param moment  its place among the item's revisions
 * @param tagger  version of the reading
 * @param reports of actors that are known; their ids are unique within the item
 */
public record Revision(Moment moment, String tagger, List<Report> reports) {
    public Revision {
        reports = List.copyOf(reports);
    }
}
