package dev.parley.sink;

import dev.parley.sink.ledger.Sheet;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/** Takes out whole statements: all reports of one, once the last that came to it is past its retention. */
final class StatementPurge extends Purge<Sheet> {
    private final StoredReports shelf;

    private StatementPurge(StoredReports shelf, Duration retention) {
        super(shelf.sheets(), retention);
        this.shelf = shelf;
    }

    static void schedule(ProcessingContext context, StoredReports shelf, Duration retention) {
        schedule(context, new StatementPurge(shelf, retention));
    }

    @Override
    void expire(List<Entry<Sheet>> batch, long horizon) {
        for (var entry : batch) {
            if (entry.kept().touchedAt() < horizon) {
                shelf.expire(entry.key(), horizon);
            }
        }
    }
}
