package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import java.util.List;

/**
 * Takes out statements in short that no record shows any more: those past their retention, unless they are among the latest of
 * their list and no older than the retention beside the newest of it. Only statements past their retention count as newer or
 * newest, since others may still be taken back. So what a record shows never changes by this, and follows from the actor's
 * statements alone. An own statement that goes leaves its time behind, for the earliest of all.
 */
final class LatestPurge extends Purge<List<Brief>> {
    private final KeptStore<List<Brief>> latest;
    private final KeptStore<ActorTotals> totals;
    private final int shown;
    private final long retention;
    private String list = "";
    private long newest;
    private int newer;

    LatestPurge(LatestStatements latest, KeptStore<ActorTotals> totals, SinkConfig config) {
        super(latest.rows(), config.retention());
        this.latest = latest.rows();
        this.totals = totals;
        this.shown = config.latest();
        this.retention = config.retention().toMillis();
    }

    @Override
    void begin() {
        list = "";
    }

    @Override
    void expire(List<Entry<List<Brief>>> batch, long horizon) {
        for (var entry : batch) {
            if (entry.kept().touchedAt() < horizon) {
                settled(entry);
            }
        }
    }

    /** An entry that nothing takes back any more. */
    private void settled(Entry<List<Brief>> entry) {
        var of = Keys.of(Keys.actor(entry.key()), Keys.part(entry.key(), 1));
        var at = LatestStatements.at(entry.key());
        if (!of.equals(list)) {
            list = of;
            newest = at;
            newer = 0;
        }
        if (at < newest - retention || newer >= shown) {
            takeOut(entry);
        } else {
            newer++;
        }
    }

    private void takeOut(Entry<List<Brief>> entry) {
        var subject = Keys.actor(entry.key());
        var known = totals.get(subject);
        for (var brief : entry.kept().value()) {
            if (known != null && brief.isBy(subject) && brief.isDated()) {
                totals.put(subject, known.gone(brief.at()));
                break;
            }
        }
        latest.delete(entry.key());
    }
}
