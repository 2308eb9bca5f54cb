package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ledger.ActorReports;
import dev.parley.sink.ledger.Distinct;
import dev.parley.sink.ledger.ReportStore;
import dev.parley.sink.ledger.WindowIndex;
import dev.parley.sink.ledger.report.Indexed;
import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Wording;
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
final class StoredReports implements ReportStore {
    private final KeptStore<ActorReports> byItem;
    private final WindowIndex window;
    private final Map<String, ActorReports> changed = new LinkedHashMap<>();
    /** As they are stored; a change asks for one several times. */
    private final Map<String, ActorReports> read = new HashMap<>();

    StoredReports(ProcessingContext context, Likeness likeness, int indexPairs) {
        this.byItem = SinkStores.REPORTS.in(context);
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
        byItem.each(Keys.of(actorId, Keys.rising(from)), Keys.of(actorId, Keys.rising(until)), false, (key, ofItem) -> {
            ofItem.entries().forEach(e -> found.add(e.indexed()));
            return true;
        });
        return found;
    }

    @Override
    public @Nullable String home(String actorId, ReportRef report) {
        var entry = ofItem(key(actorId, report)).find(report.reportId());
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

    private ActorReports.Entry entry(String actorId, ReportRef ref) {
        var entry = ofItem(key(actorId, ref)).find(ref.reportId());
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
        change(key(actorId, report.ref()), ofItem -> ofItem.with(report, statementId, group));
        window.put(actorId, new Indexed(report.reportId(), report.at(), report.wording(), statementId));
    }

    private void change(String key, UnaryOperator<ActorReports> change) {
        changed.put(key, change.apply(ofItem(key)));
    }

    @Override
    public void remove(String actorId, ReportRef report) {
        change(key(actorId, report), ofItem -> ofItem.without(report.reportId()));
        window.remove(actorId, report);
    }

    @Override
    public void gather(String actorId, List<ReportRef> reports) {
        var earliest = entry(actorId, reports.get(0));
        var group = reports.size() > 1 ? reports : List.<ReportRef>of();
        change(key(actorId, reports.get(0)), ofItem -> ofItem.with(earliest.report(), earliest.statementId(), group));
    }

    @Override
    public void settle() {
        changed.forEach((key, ofItem) -> byItem.set(key, ofItem.isEmpty() ? null : ofItem));
        changed.clear();
        read.clear();
    }

    KeptStore<ActorReports> byItem() {
        return byItem;
    }

    /**
     * Takes out those statements of an item to which no report has come since the horizon, and hands them back; what stays keeps its
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
            if (group.stream().allMatch(r -> byItem.touchedAt(key(actorId, r)) < horizon)) {
                expired.put(entry.statementId(), Distinct.of(members(actorId, ref)));
                group.forEach(r -> remove(actorId, r));
            }
        }
        changed.forEach((at, ofItem) -> byItem.thin(at, ofItem.isEmpty() ? null : ofItem));
        changed.clear();
        read.clear();
        return List.copyOf(expired.values());
    }

    private ActorReports ofItem(String key) {
        var ofItem = changed.get(key);
        return ofItem == null ? read.computeIfAbsent(key, this::stored) : ofItem;
    }

    private ActorReports stored(String key) {
        var ofItem = byItem.get(key);
        return ofItem == null ? ActorReports.EMPTY : ofItem;
    }

    static String key(String actorId, ReportRef report) {
        return Keys.of(actorId, Keys.rising(report.at()), report.itemId());
    }
}
