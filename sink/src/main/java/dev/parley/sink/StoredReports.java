package dev.parley.sink;

import dev.parley.sink.ledger.Indexed;
import dev.parley.sink.ledger.Likeness;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.ReportRef;
import dev.parley.sink.ledger.ReportShelf;
import dev.parley.sink.ledger.Sheet;
import dev.parley.sink.ledger.WindowIndex;
import dev.parley.sink.ledger.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one task's actors: what one item reports of one actor is one entry, and a statement of several reports is one
 * more. A statement of one report needs none of its own.
 */
final class StoredReports implements ReportShelf {
    private final KeptStore<Sheet> sheets;
    private final KeptStore<List<ReportRef>> groups;
    private final WindowIndex window;
    private final Map<String, Sheet> changed = new LinkedHashMap<>();

    StoredReports(ProcessingContext context, Likeness likeness, int indexPairs) {
        this.sheets = new KeptStore<>(context, StoreNames.REPORTS);
        this.groups = new KeptStore<>(context, StoreNames.GROUPS);
        this.window = new WindowIndex(likeness, indexPairs, this::load);
    }

    /** Forgets what is only in memory, as after a failure that may have left it half changed. */
    void forget() {
        window.clear();
        changed.clear();
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
    public List<Report> members(String actorId, String statementId, ReportRef one) {
        var members = new ArrayList<Report>();
        for (var ref : group(actorId, statementId, one)) {
            var entry = sheet(key(actorId, ref)).find(ref.reportId());
            if (entry == null) {
                throw new IllegalStateException("report " + ref.reportId() + " of " + actorId + " is not stored");
            }
            members.add(entry.report());
        }
        return members;
    }

    @Override
    public List<Indexed> candidates(String actorId, long at, Wording wording) {
        return window.candidates(actorId, at, wording);
    }

    @Override
    public void put(String actorId, String statementId, Report report) {
        changed.compute(
                key(actorId, report.ref()),
                (key, sheet) -> (sheet == null ? stored(key) : sheet).with(report, statementId));
        window.put(actorId, new Indexed(report.reportId(), report.at(), report.wording(), statementId));
    }

    @Override
    public void remove(String actorId, ReportRef report) {
        changed.compute(
                key(actorId, report), (key, sheet) -> (sheet == null ? stored(key) : sheet).without(report.reportId()));
        window.remove(actorId, report);
    }

    @Override
    public void gather(String actorId, String statementId, List<ReportRef> reports) {
        groups.set(Keys.of(actorId, statementId), reports.size() > 1 ? reports : null);
    }

    @Override
    public void settle() {
        changed.forEach((key, sheet) -> sheets.set(key, sheet.isEmpty() ? null : sheet));
        changed.clear();
    }

    private List<ReportRef> group(String actorId, String statementId, ReportRef one) {
        var group = groups.get(Keys.of(actorId, statementId));
        return group == null ? List.of(one) : group;
    }

    KeptStore<Sheet> sheets() {
        return sheets;
    }

    /** Takes out those statements of a sheet to which no report has come since the horizon; what stays keeps its time. */
    void expire(String key, long horizon) {
        var actorId = Keys.actor(key);
        for (var entry : stored(key).entries()) {
            var group = group(actorId, entry.statementId(), entry.report().ref());
            if (group.stream().allMatch(ref -> sheets.touchedAt(key(actorId, ref)) < horizon)) {
                group.forEach(ref -> remove(actorId, ref));
                if (group.size() > 1) {
                    gather(actorId, entry.statementId(), List.of());
                }
            }
        }
        changed.forEach((at, sheet) -> sheets.thin(at, sheet.isEmpty() ? null : sheet));
        changed.clear();
    }

    private Sheet sheet(String key) {
        var sheet = changed.get(key);
        return sheet == null ? stored(key) : sheet;
    }

    private Sheet stored(String key) {
        var sheet = sheets.get(key);
        return sheet == null ? Sheet.EMPTY : sheet;
    }

    private static String key(String actorId, ReportRef report) {
        return Keys.of(actorId, Keys.rising(report.at()), report.itemId());
    }
}
