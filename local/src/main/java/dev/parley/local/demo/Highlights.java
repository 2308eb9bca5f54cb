package dev.parley.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the statements to show in full: those of which most is known, by different actors first. */
final class Highlights {
    private Highlights() {}

    static List<StatementView> of(Collection<StatementView> statements, int most) {
        var ranked = statements.stream()
                .sorted(Comparator.comparingDouble(Highlights::worth)
                        .reversed()
                        .thenComparing(StatementView::firstReportedAt)
                        .thenComparing(StatementView::content))
                .toList();
        List<StatementView> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        ranked.stream()
                .filter(view -> chosen.size() < most && shown.add(view.actorId()))
                .forEach(chosen::add);
        ranked.stream()
                .filter(view -> chosen.size() < most && !chosen.contains(view))
                .forEach(chosen::add);
        return chosen;
    }

    private static double worth(StatementView view) {
        return (view.outlets() > 1 ? 2 : 0)
                + (view.takesSide() ? 2 : 0)
                + (view.venue() == null ? 0 : 2)
                + (view.saidOn() == null ? 0 : 1)
                + (view.role() == null ? 0 : 1)
                + view.confidence();
    }
}
