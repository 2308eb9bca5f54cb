package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.Newest;
import dev.parley.sink.ledger.SubjectChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Statements in short that a subject's record draws on and that follow from no report of the same task: those of its people, and
 * those of its own whose reports have left the state. Those that were first reported in one item stand in one entry.
 */
final class LatestStatements {
    private final KeptStore<List<Brief>> rows;

    LatestStatements(ProcessingContext context) {
        this.rows = SinkStores.LATEST.in(context);
    }

    KeptStore<List<Brief>> rows() {
        return rows;
    }

    void apply(String subject, SubjectChange change) {
        Map<String, List<Brief>> changed = new TreeMap<>();
        for (var brief : change.minus()) {
            if (!brief.isBy(subject)) {
                takeOut(row(changed, key(subject, brief)), brief);
            } else {
                returned(subject, brief);
            }
        }
        for (var brief : change.plus()) {
            if (!brief.isBy(subject)) {
                put(row(changed, key(subject, brief)), brief);
            }
        }
        changed.forEach((key, row) -> rows.set(key, row.isEmpty() ? null : row));
    }

    /** An own statement that had left, came again as new, and is taken back now. */
    private void returned(String subject, Brief brief) {
        var row = rows.get(key(subject, brief));
        if (row != null) {
            change(key(subject, brief), left -> takeOut(left, brief));
        }
    }

    /** Keeps an own statement whose reports leave. */
    void retire(String subject, Brief brief) {
        change(key(subject, brief), row -> put(row, brief));
    }

    private void change(String key, Consumer<List<Brief>> change) {
        Map<String, List<Brief>> changed = new TreeMap<>();
        change.accept(row(changed, key));
        changed.forEach((at, row) -> rows.set(at, row.isEmpty() ? null : row));
    }

    private static void put(List<Brief> row, Brief brief) {
        takeOut(row, brief);
        row.add(brief);
        row.sort(Comparator.comparing(Brief::statementId));
    }

    private static void takeOut(List<Brief> row, Brief brief) {
        row.removeIf(b -> b.statementId().equals(brief.statementId()));
    }

    private List<Brief> row(Map<String, List<Brief>> changed, String key) {
        return changed.computeIfAbsent(key, k -> {
            var stored = rows.get(k);
            return stored == null ? new ArrayList<>() : new ArrayList<>(stored);
        });
    }

    /** The newest of the subject's own that have left. */
    Newest left(String subject, int most) {
        return newest(prefix(subject, true), most);
    }

    /** The newest of its people's. */
    Newest people(String subject, int most) {
        return newest(prefix(subject, false), most);
    }

    private Newest newest(String prefix, int most) {
        List<Brief> newest = new ArrayList<>();
        var whole = new boolean[] {true};
        rows.each(prefix, (key, row) -> {
            whole[0] = newest.size() < most;
            return whole[0] && newest.addAll(row);
        });
        newest.sort(Brief.NEWEST);
        return new Newest(newest, whole[0]);
    }

    /** Whether an entry's statements are the subject's own. */
    static boolean isOwn(String key) {
        return Keys.part(key, 1).equals("own");
    }

    /** When the statements of an entry were published. */
    static long at(String key) {
        return -Keys.number(Keys.part(key, 2));
    }

    private static String prefix(String subject, boolean own) {
        return Keys.of(subject, own ? "own" : "people", "");
    }

    private static String key(String subject, Brief brief) {
        return prefix(subject, brief.isBy(subject)) + Keys.of(Keys.falling(brief.at()), brief.itemId());
    }
}
