package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.Brief;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out statements in short that are past their retention, except the latest of each actor: what its record shows never
 * changes by this. An own statement that goes leaves its time behind, for the earliest of all.
 */
final class LatestPurge extends Purge<List<Brief>> {
    private final KeptStore<List<Brief>> latest;
    private final KeptStore<ActorTotals> totals;
    private final int shown;
    private String list = "";
    private int newer;
    private final List<Entry<List<Brief>>> uncounted = new ArrayList<>();

    LatestPurge(LatestStatements latest, KeptStore<ActorTotals> totals, SinkConfig config) {
        super(latest.rows(), config.retention());
        this.latest = latest.rows();
        this.totals = totals;
        this.shown = config.latest();
    }

    @Override
    void expire(List<Entry<List<Brief>>> batch, long horizon) {
        for (var entry : batch) {
            var of = Keys.of(Keys.actor(entry.key()), Keys.part(entry.key(), 1));
            if (!of.equals(list)) {
                list = of;
                newer = 0;
                uncounted.clear();
            }
            if (entry.kept().touchedAt() < horizon && hasEnoughNewer()) {
                takeOut(entry);
            } else if (newer < shown && uncounted.size() < shown) {
                uncounted.add(entry);
            }
        }
    }

    /** Whether as many are newer in the list as are shown; they are counted only when it matters. */
    private boolean hasEnoughNewer() {
        uncounted.forEach(entry -> newer += entry.kept().value().size());
        uncounted.clear();
        return newer >= shown;
    }

    private void takeOut(Entry<List<Brief>> entry) {
        var subject = Keys.actor(entry.key());
        var first = entry.kept().value().get(0);
        var known = totals.get(subject);
        if (known != null && first.isBy(subject)) {
            totals.put(subject, known.gone(first.at()));
        }
        latest.delete(entry.key());
    }
}
