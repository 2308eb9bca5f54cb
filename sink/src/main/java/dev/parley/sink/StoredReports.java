package dev.parley.sink;

import dev.parley.sink.ledger.Indexed;
import dev.parley.sink.ledger.Likeness;
import dev.parley.sink.ledger.Report;
import dev.parley.sink.ledger.ReportRef;
import dev.parley.sink.ledger.ReportShelf;
import dev.parley.sink.ledger.WindowIndex;
import dev.parley.sink.ledger.Wording;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** The reports of one task's actors in two stores: by statement, and by time for the near-duplicate index. */
final class StoredReports implements ReportShelf {
    private final KeptStore<Report> reports;
    private final KeptStore<Indexed> index;
    private final WindowIndex window;

    StoredReports(ProcessingContext context, Likeness likeness, int indexPairs) {
        this.reports = new KeptStore<>(context, StoreNames.REPORTS);
        this.index = new KeptStore<>(context, StoreNames.REPORT_INDEX);
        this.window = new WindowIndex(likeness, indexPairs, this::load);
    }

    KeptStore<Report> reports() {
        return reports;
    }

    /** Forgets what is only in memory, as after a failure that may have left it half changed. */
    void forget() {
        window.clear();
    }

    private List<Indexed> load(String actorId, long from, long until) {
        List<Indexed> found = new ArrayList<>();
        index.each(
                Keys.of(actorId, Keys.rising(from)),
                Keys.of(actorId, Keys.rising(until)),
                false,
                (key, entry) -> found.add(entry));
        return found;
    }

    @Override
    public @Nullable String home(String actorId, ReportRef report) {
        var entry = index.get(timeKey(actorId, report));
        return entry == null ? null : entry.statementId();
    }

    @Override
    public List<Report> members(String actorId, String statementId) {
        return reports.first(Keys.of(actorId, statementId, ""), Integer.MAX_VALUE);
    }

    @Override
    public List<Indexed> candidates(String actorId, long at, Wording wording) {
        return window.candidates(actorId, at, wording);
    }

    @Override
    public void put(String actorId, @Nullable String from, String to, Report report) {
        if (from != null) {
            reports.delete(Keys.of(actorId, from, report.reportId()));
        }
        reports.put(Keys.of(actorId, to, report.reportId()), report);
        var entry = new Indexed(report.reportId(), report.at(), report.wording(), to);
        index.put(timeKey(actorId, report.ref()), entry);
        window.put(actorId, entry);
    }

    @Override
    public void remove(String actorId, String from, ReportRef report) {
        reports.delete(Keys.of(actorId, from, report.reportId()));
        index.delete(timeKey(actorId, report));
        window.remove(actorId, report);
    }

    private static String timeKey(String actorId, ReportRef report) {
        return Keys.of(actorId, Keys.rising(report.at()), report.reportId());
    }
}
