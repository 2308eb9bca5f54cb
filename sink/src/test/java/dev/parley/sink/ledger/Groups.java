package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Connected components the plain way: a walk over all pairs. */
public final class Groups {
    private Groups() {}

    /** Reports that are one statement, of the same actor, together. */
    public static List<List<Report>> of(Collection<Report> reports, Likeness likeness) {
        var left = new ArrayList<>(reports);
        List<List<Report>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            var waiting = new ArrayDeque<Report>(List.of(left.remove(0)));
            var group = new ArrayList<Report>();
            while (!waiting.isEmpty()) {
                var report = waiting.remove();
                group.add(report);
                var alike = left.stream()
                        .filter(r ->
                                r.speaker().actorId().equals(report.speaker().actorId()))
                        .filter(r -> likeness.alike(r, report))
                        .toList();
                waiting.addAll(alike);
                left.removeAll(new HashSet<>(alike));
            }
            groups.add(group);
        }
        return groups;
    }
}
