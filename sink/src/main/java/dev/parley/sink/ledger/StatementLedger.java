package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Likeness;

/**
 * Keeps one actor's reports grouped into distinct statements. A statement is a connected component of reports that are
 * {@linkplain Likeness alike}; so which reports make one statement depends on the reports and never on their order.
 */
public final class StatementLedger {
    private final Likeness likeness;
    private final ReportStore stored;

    public StatementLedger(Likeness likeness, ReportStore stored) {
        this.likeness = likeness;
        this.stored = stored;
    }

    /**
     * Takes back and adds. What is to be taken back and is not here (any longer) is passed over; what is added a second time
     * takes the place of the first. Nothing is stored unless all of it could be worked out.
     */
    public StatementChange apply(String actorId, ReportChange change) {
        var work = new Regrouping(actorId, likeness, stored);
        change.minus().forEach(work::takeBack);
        change.plus().forEach(work::add);
        return work.settle();
    }
}
