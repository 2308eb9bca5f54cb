package dev.parley.sink;

import dev.parley.sink.ledger.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/** Takes out whole statements: all reports of one, once the last that came to it is past its retention. */
final class StatementPurge extends Purge<Report> {
    private final StoredReports shelf;

    private StatementPurge(StoredReports shelf, Duration retention) {
        super(shelf.reports(), retention);
        this.shelf = shelf;
    }

    static void schedule(ProcessingContext context, StoredReports shelf, Duration retention) {
        schedule(context, new StatementPurge(shelf, retention));
    }

    @Override
    boolean mayEndBefore(List<Entry<Report>> batch, String key) {
        return batch.isEmpty()
                || !statement(key).equals(statement(batch.get(batch.size() - 1).key()));
    }

    @Override
    void expire(List<Entry<Report>> batch, long horizon) {
        Map<String, List<Entry<Report>>> statements = new LinkedHashMap<>();
        batch.forEach(e -> statements
                .computeIfAbsent(statement(e.key()), k -> new ArrayList<>())
                .add(e));
        statements.values().stream()
                .filter(all -> all.stream().allMatch(e -> e.kept().touchedAt() < horizon))
                .flatMap(List::stream)
                .forEach(e -> shelf.remove(
                        Keys.actor(e.key()),
                        Keys.part(e.key(), 1),
                        e.kept().value().ref()));
    }

    private static String statement(String key) {
        return Keys.of(Keys.actor(key), Keys.part(key, 1));
    }
}
