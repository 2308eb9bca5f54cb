package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.Indexed;
import dev.parley.sink.ledger.Likeness;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.ReportRef;
import dev.parley.sink.ledger.ReportShelf;
import dev.parley.sink.ledger.Sheet;
import dev.parley.sink.ledger.WindowIndex;
import dev.parley.sink.ledger.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one task's actors: what one item reports of one actor is one entry. Which reports a statement has is told beside
 * its earliest, and the others point there.
 */
final class StoredReports implements ReportShelf {
    private final KeptStore<Sheet> sheets;
    private final WindowIndex window;
    private final Map<String, Sheet> changed = new LinkedHashMap<>();
    /** As they are stored; a change asks for one several times. */
    private final Map<String, Sheet> read = new HashMap<>();

    StoredReports(ProcessingContext context, Likeness likeness, int indexPairs) {
        this.sheets = SinkStores.REPORTS.in(context);
        this.window = new WindowIndex(likeness, indexPairs, this::load);
    }

    /** Forgets what is only in memory, as after a failure that may have left it half changed. */
    void forget() {
        window.clear();
        changed.clear();
        read.clear();
    }

    private List<Indexed> load(String actorId, long from, long until) {
        List<Indexed> found = new ArrayList<>();
        sheets.each(Keys.of(actorId, Keys.rising(from)), Keys.of(actorId, Keys.rising(until)), false, (key, sheet) -> {
            sheet.entries().forEach(e -> found.add(e.indexed()));
            return true;
        });
        return found;
    }

    @Override
    public @Nullable String home(String actorId, ReportRef report) {
        var entry = sheet(key(actorId, report)).find(report.reportId());
        return entry == null ? null : entry.statementId();
    }

    @Override
    public List<Report> members(String actorId, ReportRef one) {
        var members = new ArrayList<Report>();
        for (var ref : group(actorId, one)) {
            members.add(entry(actorId, ref).report());
        }
        return members;
    }

    /** All reports of the statement that holds this one, the earliest first. */
    private List<ReportRef> group(String actorId, ReportRef one) {
        var entry = entry(actorId, one);
        if (entry.group().isEmpty()) {
            return List.of(one);
        }
        return entry.isEarliest()
                ? entry.group()
                : entry(actorId, entry.group().get(0)).group();
    }

    private Sheet.Entry entry(String actorId, ReportRef ref) {
        var entry = sheet(key(actorId, ref)).find(ref.reportId());
        if (entry == null) {
            throw new IllegalStateException("report " + ref.reportId() + " of " + actorId + " is not stored");
        }
        return entry;
    }

    @Override
    public List<Indexed> candidates(String actorId, long at, Wording wording) {
        return window.candidates(actorId, at, wording);
    }

    @Override
    public void put(String actorId, String statementId, ReportRef first, Report report) {
        var group = first.equals(report.ref()) ? List.<ReportRef>of() : List.of(first);
        change(key(actorId, report.ref()), sheet -> sheet.with(report, statementId, group));
        window.put(actorId, new Indexed(report.reportId(), report.at(), report.wording(), statementId));
    }

    private void change(String key, UnaryOperator<Sheet> change) {
        changed.put(key, change.apply(sheet(key)));
    }

    @Override
    public void remove(String actorId, ReportRef report) {
        change(key(actorId, report), sheet -> sheet.without(report.reportId()));
        window.remove(actorId, report);
    }

    @Override
    public void gather(String actorId, List<ReportRef> reports) {
        var earliest = entry(actorId, reports.get(0));
        var group = reports.size() > 1 ? reports : List.<ReportRef>of();
        change(key(actorId, reports.get(0)), sheet -> sheet.with(earliest.report(), earliest.statementId(), group));
    }

    @Override
    public void settle() {
        changed.forEach((key, sheet) -> sheets.set(key, sheet.isEmpty() ? null : sheet));
        changed.clear();
        read.clear();
    }

    KeptStore<Sheet> sheets() {
        return sheets;
    }

    /**
     * Takes out those statements of a sheet to which no report has come since the horizon, and hands them back; what stays keeps its
     * time.
     */
    List<Distinct> expire(String key, long horizon) {
        var actorId = Keys.actor(key);
        Map<String, Distinct> expired = new LinkedHashMap<>();
        for (var entry : stored(key).entries()) {
            if (expired.containsKey(entry.statementId())) {
                continue;
            }
            var ref = entry.report().ref();
            var group = group(actorId, ref);
            if (group.stream().allMatch(r -> sheets.touchedAt(key(actorId, r)) < horizon)) {
                expired.put(entry.statementId(), Distinct.of(members(actorId, ref)));
                group.forEach(r -> remove(actorId, r));
            }
        }
        changed.forEach((at, sheet) -> sheets.thin(at, sheet.isEmpty() ? null : sheet));
        changed.clear();
        read.clear();
        return List.copyOf(expired.values());
    }

    private Sheet sheet(String key) {
        var sheet = changed.get(key);
        return sheet == null ? read.computeIfAbsent(key, this::stored) : sheet;
    }

    private Sheet stored(String key) {
        var sheet = sheets.get(key);
        return sheet == null ? Sheet.EMPTY : sheet;
    }

    static String key(String actorId, ReportRef report) {
        return Keys.of(actorId, Keys.rising(report.at()), report.itemId());
    }
}
