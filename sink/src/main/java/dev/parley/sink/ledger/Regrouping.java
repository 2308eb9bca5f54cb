package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.ReportRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The work of one change: the statements that it touches, taken apart and put together again. */
final class Regrouping {
    private final String actorId;
    private final Likeness likeness;
    private final ReportStore stored;

    private final Map<String, List<Report>> touched = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, ReportRef> removed = new LinkedHashMap<>();
    private final Map<String, Report> added = new LinkedHashMap<>();
    private final Grouping grouping = new Grouping();

    Regrouping(String actorId, Likeness likeness, ReportStore stored) {
        this.actorId = actorId;
        this.likeness = likeness;
        this.stored = stored;
    }

    void takeBack(ReportRef ref) {
        var home = stored.home(actorId, ref);
        if (home != null && removed.putIfAbsent(ref.reportId(), ref) == null) {
            touch(home, ref);
            broken.add(home);
        }
    }

    void add(Report report) {
        takeBack(report.ref());
        added.put(report.reportId(), report);
    }

    private void touch(String statementId, ReportRef one) {
        if (touched.containsKey(statementId)) {
            return;
        }
        var members = stored.members(actorId, one);
        touched.put(statementId, members);
        members.forEach(m -> homes.put(m.reportId(), statementId));
    }

    StatementChange settle() {
        added.values().forEach(this::join);
        touched.forEach(this::keepTogether);
        Map<String, Distinct> before = new LinkedHashMap<>();
        touched.forEach((id, members) -> before.put(id, Distinct.of(members)));
        Map<String, Distinct> after = new LinkedHashMap<>();
        for (var group : grouping.groups()) {
            var statement = Distinct.of(group);
            after.put(statement.statementId(), statement);
        }
        store(after);
        var minus = new ArrayList<>(before.values());
        minus.removeIf(statement -> statement.equals(after.get(statement.statementId())));
        var plus = new ArrayList<>(after.values());
        plus.removeIf(statement -> statement.equals(before.get(statement.statementId())));
        return new StatementChange(minus, plus);
    }

    /** Joins a new report to those it is like, old and new. */
    private void join(Report report) {
        var wording = report.wording();
        grouping.add(report);
        for (var candidate : stored.candidates(actorId, report.at(), wording)) {
            if (!removed.containsKey(candidate.reportId())
                    && likeness.near(candidate.at(), report.at())
                    && likeness.alike(candidate.wording(), wording)) {
                touch(candidate.statementId(), new ReportRef(candidate.reportId(), candidate.at()));
                grouping.join(candidate.reportId(), report.reportId());
            }
        }
        for (var other : added.values()) {
            if (other == report) {
                break;
            }
            if (likeness.alike(other, report)) {
                grouping.join(other.reportId(), report.reportId());
            }
        }
    }

    /** What is left of an old statement stays one unless something was taken from it; then its reports are compared anew. */
    private void keepTogether(String statementId, List<Report> members) {
        var left = new ArrayList<>(members);
        left.removeIf(m -> removed.containsKey(m.reportId()));
        left.forEach(grouping::add);
        if (!broken.contains(statementId)) {
            left.forEach(m -> grouping.join(left.get(0).reportId(), m.reportId()));
            return;
        }
        for (var i = 0; i < left.size(); i++) {
            for (var j = i + 1; j < left.size(); j++) {
                if (likeness.alike(left.get(i), left.get(j))) {
                    grouping.join(left.get(i).reportId(), left.get(j).reportId());
                }
            }
        }
    }

    private void store(Map<String, Distinct> after) {
        removed.values().forEach(ref -> stored.remove(actorId, ref));
        for (var statement : after.values()) {
            var first = statement.first().ref();
            for (var report : statement.reports()) {
                if (added.containsKey(report.reportId())
                        || !statement.statementId().equals(homes.get(report.reportId()))) {
                    stored.put(actorId, statement.statementId(), first, report);
                }
            }
        }
        gather(after);
        stored.settle();
    }

    private void gather(Map<String, Distinct> after) {
        for (var statement : after.values()) {
            var before = touched.get(statement.statementId());
            if (statement.reports().size() > 1 || (before != null && before.size() > 1)) {
                stored.gather(
                        actorId, statement.reports().stream().map(Report::ref).toList());
            }
        }
    }
}
