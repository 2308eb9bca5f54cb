package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Report;
import dev.parley.sink.ledger.report.Side;
import dev.parley.sink.ledger.report.StatementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One distinct statement: what its reports, earliest first, say together. Every part is a function of the reports alone.
 *
 * @param fullest     the report with the most words, the earliest of equals
 * @param sides       one a target, from the earliest report that names it; places in the text of the first report alone
 * @param independent outlets that gathered it themselves; copies of one wire count once
 */
public record Distinct(
        String statementId,
        List<Report> reports,
        Report fullest,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String affiliationId,
        String affiliationType,
        @Nullable Long saidOn,
        @Nullable String venue,
        List<Side> sides,
        int independent,
        double confidence) {

    /** Throws IllegalArgumentException where there is no report. */
    public static Distinct of(List<Report> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a statement without reports");
        }
        var reports = members;
        if (members.size() > 1) {
            reports = new ArrayList<>(members);
            reports.sort(Report.EARLIEST);
        }
        var fullest = fullest(reports);
        var affiliated = affiliated(fullest, reports).speaker();
        return new Distinct(
                StatementId.of(reports.get(0)),
                List.copyOf(reports),
                fullest,
                first(fullest, reports, r -> r.speaker().role()),
                affiliated.affiliation(),
                affiliated.affiliationId(),
                affiliated.affiliationType(),
                first(fullest, reports, r -> r.saying().saidOn()),
                first(fullest, reports, r -> r.saying().venue()),
                sides(reports),
                gatherers(reports),
                confidence(reports));
    }

    private static Report fullest(List<Report> reports) {
        var fullest = reports.get(0);
        if (reports.size() == 1) {
            return fullest;
        }
        var most = fullest.wording().words();
        for (var report : reports.subList(1, reports.size())) {
            var words = report.wording().words();
            if (words > most) {
                most = words;
                fullest = report;
            }
        }
        return fullest;
    }

    /** The fullest report, unless it names no affiliation and an other does. */
    private static Report affiliated(Report fullest, List<Report> reports) {
        if (fullest.speaker().affiliationId() != null) {
            return fullest;
        }
        for (var report : reports) {
            if (report.speaker().affiliationId() != null) {
                return report;
            }
        }
        return fullest;
    }

    private static <T> @Nullable T first(Report fullest, List<Report> reports, Function<Report, @Nullable T> part) {
        var found = part.apply(fullest);
        for (var i = 0; found == null && i < reports.size(); i++) {
            found = part.apply(reports.get(i));
        }
        return found;
    }

    private static int gatherers(List<Report> reports) {
        if (reports.size() == 1) {
            return 1;
        }
        Set<String> gatherers = new HashSet<>();
        reports.forEach(r -> gatherers.add(r.origin().gatherer()));
        return gatherers.size();
    }

    private static double confidence(List<Report> reports) {
        var most = 0.0;
        for (var report : reports) {
            most = Math.max(most, report.saying().confidence());
        }
        return most;
    }

    private static List<Side> sides(List<Report> reports) {
        var own = reports.get(0).saying().sides();
        if (reports.size() == 1) {
            return own;
        }
        Map<String, Side> byTarget = new LinkedHashMap<>();
        own.forEach(s -> byTarget.put(s.targetId(), s));
        for (var report : reports.subList(1, reports.size())) {
            report.saying().sides().forEach(s -> byTarget.putIfAbsent(s.targetId(), s.elsewhere()));
        }
        return Side.onePerTarget(List.copyOf(byTarget.values()));
    }

    public Report first() {
        return reports.get(0);
    }

    public String actorId() {
        return fullest.speaker().actorId();
    }

    /** Earliest publication, or fetch where no report tells one; milliseconds since 1970-01-01 UTC. */
    public long at() {
        return first().at();
    }

    /** Outlets that carried it, sorted; those without a name left out. */
    public List<String> outlets() {
        var outlets = new TreeSet<String>();
        for (var report : reports) {
            if (report.origin().outlet() != null) {
                outlets.add(report.origin().outlet());
            }
        }
        return List.copyOf(outlets);
    }

    /** The statement in short. */
    public Brief brief() {
        return Brief.of(this);
    }
}
