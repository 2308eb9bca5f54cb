package dev.parley.sink;

import dev.parley.service.state.KeptStore.Entry;
import dev.parley.service.state.Purge;
import dev.parley.sink.ledger.Sheet;
import java.time.Duration;
import java.util.List;

/** Takes out whole statements: all reports of one, once the last that came to it is past its retention. */
final class StatementPurge extends Purge<Sheet> {
    private final StoredReports shelf;
    private final StoredActors actors;

    StatementPurge(StoredReports shelf, StoredActors actors, Duration retention) {
        super(shelf.sheets(), retention);
        this.shelf = shelf;
        this.actors = actors;
    }

    @Override
    protected void expire(List<Entry<Sheet>> slice, long horizon) {
        for (var entry : slice) {
            if (entry.kept().touchedAt() < horizon) {
                shelf.expire(entry.key(), horizon).forEach(statement -> actors.retire(statement.brief()));
            }
        }
    }
}
