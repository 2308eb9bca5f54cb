package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var reports = members.stream().sorted(Report.EARLIEST).toList();
        var fullest = fullest(reports);
        var preferred = new ArrayList<>(List.of(fullest));
        preferred.addAll(reports);
        var affiliated = preferred.stream()
                .filter(r -> r.speaker().affiliationId() != null)
                .findFirst()
                .orElse(fullest)
                .speaker();
        return new Distinct(
                StatementId.of(reports.get(0)),
                reports,
                fullest,
                first(preferred, r -> r.speaker().role()),
                affiliated.affiliation(),
                affiliated.affiliationId(),
                affiliated.affiliationType(),
                first(preferred, r -> r.saying().saidOn()),
                first(preferred, r -> r.saying().venue()),
                sides(reports),
                (int) reports.stream()
                        .map(r -> r.origin().gatherer())
                        .distinct()
                        .count(),
                reports.stream().mapToDouble(r -> r.saying().confidence()).max().orElse(0));
    }

    private static Report fullest(List<Report> reports) {
        var fullest = reports.get(0);
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

    private static <T> @Nullable T first(List<Report> reports, Function<Report, @Nullable T> part) {
        for (var report : reports) {
            var found = part.apply(report);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Side> sides(List<Report> reports) {
        Map<String, Side> byTarget = new LinkedHashMap<>();
        reports.get(0).saying().sides().forEach(s -> byTarget.put(s.targetId(), s));
        reports.stream()
                .skip(1)
                .flatMap(r -> r.saying().sides().stream())
                .forEach(s -> byTarget.putIfAbsent(s.targetId(), s.elsewhere()));
        return Side.onePerTarget(List.copyOf(byTarget.values()));
    }

    public Report first() {
        return reports.get(0);
    }

    public String actorId() {
        return fullest.speaker().actorId();
    }

    /** Earliest publication; milliseconds since 1970-01-01 UTC. */
    public long at() {
        return first().at();
    }

    /** Outlets that carried it, sorted; those without a name left out. */
    public List<String> outlets() {
        return List.copyOf(reports.stream()
                .map(r -> r.origin().outlet())
                .filter(Objects::nonNull)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    /** The statement in short. */
    public Brief brief() {
        return Brief.of(this);
    }
}
