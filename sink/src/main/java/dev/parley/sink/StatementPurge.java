package dev.parley.sink;

import dev.parley.service.state.KeptStore.Entry;
import dev.parley.service.state.Purge;
import dev.parley.sink.ledger.ActorReports;
import java.time.Duration;
import java.util.List;

/** Takes out whole statements: all reports of one, once the last that came to it is past its retention. */
final class StatementPurge extends Purge<ActorReports> {
    private final StoredReports stored;
    private final StoredActors actors;

    StatementPurge(StoredReports stored, StoredActors actors, Duration retention) {
        super(stored.byItem(), retention);
        this.stored = stored;
        this.actors = actors;
    }

    @Override
    protected void expire(List<Entry<ActorReports>> slice, long horizon) {
        for (var entry : slice) {
            if (entry.kept().touchedAt() < horizon) {
                stored.expire(entry.key(), horizon).forEach(statement -> actors.retire(statement.brief()));
            }
        }
    }
}
