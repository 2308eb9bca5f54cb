package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.service.state.KeptStore.Entry;
import dev.parley.service.state.Purge;
import dev.parley.sink.ledger.Brief;
import java.util.List;

/**
 * Takes out statements in short that no record shows any more: those past their retention, unless they are among the latest of
 * their list and no older than the retention beside the newest of it. Only statements past their retention, as all of the own ones
 * here are, count as newer or newest, since others may still be taken back. So what a record shows never changes by this, and
 * follows from the actor's statements alone.
 */
final class LatestPurge extends Purge<List<Brief>> {
    private final KeptStore<List<Brief>> latest;
    private final int shown;
    private final long retention;
    private String list = "";
    private long newest;
    private int newer;

    LatestPurge(LatestStatements latest, SinkConfig config) {
        super(latest.rows(), config.retention());
        this.latest = latest.rows();
        this.shown = config.latest();
        this.retention = config.retention().toMillis();
    }

    @Override
    protected void begin() {
        list = "";
    }

    @Override
    protected void expire(List<Entry<List<Brief>>> slice, long horizon) {
        for (var entry : slice) {
            if (LatestStatements.isOwn(entry.key()) || entry.kept().touchedAt() < horizon) {
                settled(entry.key());
            }
        }
    }

    /** An entry that nothing takes back any more. */
    private void settled(String key) {
        var of = Keys.of(Keys.actor(key), Keys.part(key, 1));
        var at = LatestStatements.at(key);
        if (!of.equals(list)) {
            list = of;
            newest = at;
            newer = 0;
        }
        if (at < newest - retention || newer >= shown) {
            latest.delete(key);
        } else {
            newer++;
        }
    }
}
