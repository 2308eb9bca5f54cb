package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One actor's reports of one stretch of time, by the pairs of words that they hold. */
final class IndexedStretch {
    private static final int OVERHEAD = 16;

    private final Map<String, Indexed> reports = new HashMap<>();
    private final Map<Integer, List<Indexed>> byPair = new HashMap<>();
    private final Map<Long, List<Indexed>> byWhole = new HashMap<>();
    private int pairs;

    int weight() {
        return OVERHEAD * (1 + reports.size()) + pairs;
    }

    void put(Indexed report) {
        var known = reports.get(report.reportId());
        if (known != null && known.wording().equals(report.wording())) {
            known.moveTo(report.statementId());
            return;
        }
        remove(report.reportId());
        reports.put(report.reportId(), report);
        pairs += report.wording().pairs().length;
        byWhole.computeIfAbsent(report.wording().whole(), k -> new ArrayList<>(1))
                .add(report);
        for (var pair : report.wording().pairs()) {
            byPair.computeIfAbsent(pair, k -> new ArrayList<>(1)).add(report);
        }
    }

    void remove(String reportId) {
        var known = reports.remove(reportId);
        if (known == null) {
            return;
        }
        pairs -= known.wording().pairs().length;
        drop(byWhole, known.wording().whole(), known);
        for (var pair : known.wording().pairs()) {
            drop(byPair, pair, known);
        }
    }

    private static <K> void drop(Map<K, List<Indexed>> lists, K key, Indexed report) {
        var list = lists.get(key);
        if (list != null && list.remove(report) && list.isEmpty()) {
            lists.remove(key);
        }
    }

    /** Adds those that are alike to {@code found}, by counting shared pairs. */
    void candidates(Wording wording, List<Indexed> found) {
        var shared = new LinkedHashMap<Indexed, Integer>();
        byWhole.getOrDefault(wording.whole(), List.of()).forEach(r -> shared.put(r, 0));
        for (var pair : wording.pairs()) {
            for (var report : byPair.getOrDefault(pair, List.of())) {
                shared.merge(report, 1, Integer::sum);
            }
        }
        shared.forEach((report, count) -> {
            if (Likeness.alike(report.wording(), wording, count)) {
                found.add(report);
            }
        });
    }
}
