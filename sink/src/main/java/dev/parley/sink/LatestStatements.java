package dev.parley.sink;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a subject's record draws on, newest first: its own, and those of its people, each no older than the
 * retention when the newest of them was published. Those that were first reported in one item stand in one entry.
 */
final class LatestStatements {
    private final KeptStore<List<Brief>> rows;
    private final long retention;

    LatestStatements(ProcessingContext context, SinkConfig config) {
        this.rows = new KeptStore<>(context, StoreNames.LATEST);
        this.retention = config.retention().toMillis();
    }

    KeptStore<List<Brief>> rows() {
        return rows;
    }

    void apply(String subject, SubjectChange change) {
        Map<String, List<Brief>> changed = new TreeMap<>();
        for (var brief : change.minus()) {
            row(changed, key(subject, brief)).removeIf(b -> b.statementId().equals(brief.statementId()));
        }
        for (var brief : change.plus()) {
            var row = row(changed, key(subject, brief));
            row.removeIf(b -> b.statementId().equals(brief.statementId()));
            row.add(brief);
        }
        changed.forEach((key, row) -> {
            row.sort(Comparator.comparing(Brief::statementId));
            rows.set(key, row.isEmpty() ? null : row);
        });
    }

    private List<Brief> row(Map<String, List<Brief>> changed, String key) {
        return changed.computeIfAbsent(key, k -> {
            var stored = rows.get(k);
            return stored == null ? new ArrayList<>() : new ArrayList<>(stored);
        });
    }

    /** The newest of the subject's own statements, newest first. */
    List<Brief> own(String subject, int most) {
        return newest(ownPrefix(subject), most);
    }

    /** The newest of its people's. */
    List<Brief> people(String subject, int most) {
        return newest(peoplePrefix(subject), most);
    }

    private List<Brief> newest(String prefix, int most) {
        List<Brief> newest = new ArrayList<>();
        rows.each(prefix, (key, row) -> {
            if (!newest.isEmpty() && at(key) < newest.get(0).at() - retention) {
                return false;
            }
            newest.addAll(row);
            return newest.size() < most;
        });
        newest.sort(Brief.NEWEST);
        return newest.size() > most ? newest.subList(0, most) : newest;
    }

    /** When the oldest of its own was published that is kept and has a date; null where there is none. */
    @Nullable
    Long oldest(String subject) {
        var found = new ArrayList<Long>(1);
        rows.each(ownPrefix(subject), ownPrefix(subject) + "~", true, (key, row) -> {
            row.stream().filter(Brief::isDated).limit(1).forEach(brief -> found.add(brief.at()));
            return found.isEmpty();
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** When the statements of an entry were published. */
    static long at(String key) {
        return -Keys.number(Keys.part(key, 2));
    }

    private static String ownPrefix(String subject) {
        return Keys.of(subject, "own", "");
    }

    private static String peoplePrefix(String subject) {
        return Keys.of(subject, "people", "");
    }

    private static String key(String subject, Brief brief) {
        return (brief.isBy(subject) ? ownPrefix(subject) : peoplePrefix(subject))
                + Keys.of(Keys.falling(brief.at()), brief.itemId());
    }
}
