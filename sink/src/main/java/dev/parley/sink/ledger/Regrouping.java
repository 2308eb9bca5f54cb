package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work of one change: the statements that it touches, taken apart and put together again. */
final class Regrouping {
    private final String actorId;
    private final Likeness likeness;
    private final ReportShelf shelf;

    private final Map<String, List<Report>> touched = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, ReportRef> removed = new LinkedHashMap<>();
    private final Map<String, Report> added = new LinkedHashMap<>();
    private final Grouping grouping = new Grouping();

    Regrouping(String actorId, Likeness likeness, ReportShelf shelf) {
        this.actorId = actorId;
        this.likeness = likeness;
        this.shelf = shelf;
    }

    void takeBack(ReportRef ref) {
        var home = shelf.home(actorId, ref);
        if (home != null && removed.putIfAbsent(ref.reportId(), ref) == null) {
            touch(home);
            broken.add(home);
        }
    }

    void add(Report report) {
        takeBack(report.ref());
        added.put(report.reportId(), report);
    }

    private void touch(String statementId) {
        if (touched.containsKey(statementId)) {
            return;
        }
        var members = shelf.members(actorId, statementId);
        touched.put(statementId, members);
        members.forEach(m -> homes.put(m.reportId(), statementId));
    }

    StatementChange settle() {
        added.values().forEach(this::join);
        touched.forEach(this::keepTogether);
        var before = touched.values().stream().map(Distinct::of).toList();
        var after = grouping.groups().stream().map(Distinct::of).toList();
        store(after);
        var minus = new ArrayList<>(before);
        minus.removeAll(new HashSet<>(after));
        var plus = new ArrayList<>(after);
        plus.removeAll(new HashSet<>(before));
        return new StatementChange(minus, plus);
    }

    /** Joins a new report to those it is like, old and new. */
    private void join(Report report) {
        var wording = report.wording();
        grouping.add(report);
        for (var candidate : shelf.candidates(actorId, report.at(), wording)) {
            if (!removed.containsKey(candidate.reportId())
                    && likeness.near(candidate.at(), report.at())
                    && likeness.alike(candidate.wording(), wording)) {
                touch(candidate.statementId());
                grouping.join(candidate.reportId(), report.reportId());
            }
        }
        for (var other : added.values()) {
            if (other != report && likeness.alike(other, report)) {
                grouping.join(other.reportId(), report.reportId());
            }
        }
    }

    /** What is left of an old statement stays one unless something was taken from it; then its reports are compared anew. */
    private void keepTogether(String statementId, List<Report> members) {
        var left =
                members.stream().filter(m -> !removed.containsKey(m.reportId())).toList();
        left.forEach(grouping::add);
        if (!broken.contains(statementId)) {
            left.forEach(m -> grouping.join(left.get(0).reportId(), m.reportId()));
            return;
        }
        var wordings = left.stream().map(Report::wording).toList();
        for (var i = 0; i < left.size(); i++) {
            for (var j = i + 1; j < left.size(); j++) {
                if (likeness.near(left.get(i).at(), left.get(j).at())
                        && likeness.alike(wordings.get(i), wordings.get(j))) {
                    grouping.join(left.get(i).reportId(), left.get(j).reportId());
                }
            }
        }
    }

    private void store(List<Distinct> after) {
        removed.forEach((id, ref) -> shelf.remove(actorId, homeOf(id), ref));
        for (var statement : after) {
            for (var report : statement.reports()) {
                var from = added.containsKey(report.reportId()) ? null : homes.get(report.reportId());
                if (!statement.statementId().equals(from)) {
                    shelf.put(actorId, from, statement.statementId(), report);
                }
            }
        }
    }

    private String homeOf(String reportId) {
        @Nullable String home = homes.get(reportId);
        if (home == null) {
            throw new IllegalStateException("report " + reportId + " of " + actorId + " is indexed but not stored");
        }
        return home;
    }
}
