package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Indexed;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All reports of one actor that stand in one item, each with the statement that holds it. Immutable. */
public record ActorReports(List<Entry> entries) {
    public static final ActorReports EMPTY = new ActorReports(List.of());

    /**
     * One report and the id of the statement that holds it.
     *
     * @param group where the statement has several reports: all of them, the earliest first, beside the earliest, and beside the
     *     others the earliest alone; else empty
     */
    public record Entry(Report report, String statementId, List<ReportRef> group) {
        public Entry {
            group = List.copyOf(group);
        }

        /** Whether it is the earliest report of its statement. */
        public boolean isEarliest() {
            return group.isEmpty() || group.get(0).reportId().equals(report.reportId());
        }

        /** As the near-duplicate index holds it. */
        public Indexed indexed() {
            return new Indexed(report.reportId(), report.at(), report.wording(), statementId);
        }
    }

    public ActorReports {
        entries = List.copyOf(entries);
    }

    public @Nullable Entry find(String reportId) {
        for (var entry : entries) {
            if (entry.report.reportId().equals(reportId)) {
                return entry;
            }
        }
        return null;
    }

    /** With this report in place of the one that has its id, if any. */
    public ActorReports with(Report report, String statementId, List<ReportRef> group) {
        var next = others(report.reportId());
        next.add(new Entry(report, statementId, group));
        return new ActorReports(next);
    }

    public ActorReports without(String reportId) {
        return new ActorReports(others(reportId));
    }

    private List<Entry> others(String reportId) {
        var next = new ArrayList<Entry>(entries.size() + 1);
        for (var entry : entries) {
            if (!entry.report.reportId().equals(reportId)) {
                next.add(entry);
            }
        }
        return next;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
