package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One actor's reports of one stretch of time, by the pairs of words that they hold. */
final class IndexedStretch {
    static final int OVERHEAD = 16;
    /** Up to so many reports are compared one by one, which is quicker than to look their pairs up. */
    private static final int FEW = 12;

    private final Map<String, Indexed> reports = new LinkedHashMap<>(4);
    private final Map<Integer, List<Indexed>> byPair = new HashMap<>(0);
    private final Map<Long, List<Indexed>> byWhole = new HashMap<>(0);
    private boolean mapped;
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
        if (mapped) {
            map(report);
        } else if (reports.size() > FEW) {
            mapped = true;
            reports.values().forEach(this::map);
        }
    }

    private void map(Indexed report) {
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
        if (mapped) {
            drop(byWhole, known.wording().whole(), known);
            for (var pair : known.wording().pairs()) {
                drop(byPair, pair, known);
            }
        }
    }

    private static <K> void drop(Map<K, List<Indexed>> lists, K key, Indexed report) {
        var list = lists.get(key);
        if (list != null && list.remove(report) && list.isEmpty()) {
            lists.remove(key);
        }
    }

    /** Adds those that are alike to {@code found}. */
    void candidates(Wording wording, List<Indexed> found) {
        if (!mapped) {
            for (var report : reports.values()) {
                if (Likeness.alike(report.wording(), wording, report.wording().shared(wording))) {
                    found.add(report);
                }
            }
            return;
        }
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
