package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import java.util.List;

/**
 * Takes out statements in short that are past their retention, except the latest of each actor: what its record shows never
 * changes by this. An own statement that goes leaves its time behind, for the earliest of all.
 */
final class LatestPurge extends Purge<Brief> {
    private final KeptStore<Brief> latest;
    private final KeptStore<ActorTotals> totals;
    private final int shown;
    private String list = "";
    private int rank;

    LatestPurge(KeptStore<Brief> latest, KeptStore<ActorTotals> totals, SinkConfig config) {
        super(latest, config.retention());
        this.latest = latest;
        this.totals = totals;
        this.shown = config.latest();
    }

    @Override
    void expire(List<Entry<Brief>> batch, long horizon) {
        for (var entry : batch) {
            var of = Keys.of(Keys.actor(entry.key()), Keys.part(entry.key(), 1));
            rank = of.equals(list) ? rank + 1 : 1;
            list = of;
            if (rank > shown && entry.kept().touchedAt() < horizon) {
                takeOut(entry);
            }
        }
    }

    private void takeOut(Entry<Brief> entry) {
        var subject = Keys.actor(entry.key());
        var brief = entry.kept().value();
        var known = totals.get(subject);
        if (known != null && brief.isBy(subject)) {
            totals.put(subject, known.gone(brief.at()));
        }
        latest.delete(entry.key());
    }
}
