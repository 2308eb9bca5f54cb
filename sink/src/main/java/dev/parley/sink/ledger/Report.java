package dev.parley.sink.ledger;

import java.util.Comparator;

/**
 * One item's report of a statement.
 *
 * @param reportId unique and stable: the item's id and the statement's id within it
 */
public record Report(String reportId, Origin origin, Speaker speaker, Saying saying) {
    /** Earliest first; reports of the same moment by their ids. */
    public static final Comparator<Report> EARLIEST =
            Comparator.comparingLong(Report::at).thenComparing(Report::reportId);

    /** When it was published; milliseconds since 1970-01-01 UTC. */
    public long at() {
        return origin.publishedAt();
    }

    public Wording wording() {
        return Wording.of(this);
    }

    /** What is needed to take it back. */
    public ReportRef ref() {
        return new ReportRef(reportId, at());
    }
}
