package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Connected components of reports, by union and find. */
final class Grouping {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    void add(Report report) {
        reports.put(report.reportId(), report);
        parents.putIfAbsent(report.reportId(), report.reportId());
    }

    void remove(String reportId) {
        reports.remove(reportId);
    }

    void join(String a, String b) {
        parents.put(find(a), find(b));
    }

    private String find(String id) {
        var at = id;
        for (var up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
            parents.put(at, parents.getOrDefault(up, up));
            at = up;
        }
        return at;
    }

    Collection<List<Report>> groups() {
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        reports.values()
                .forEach(r -> groups.computeIfAbsent(find(r.reportId()), k -> new ArrayList<>())
                        .add(r));
        return groups.values();
    }
}
