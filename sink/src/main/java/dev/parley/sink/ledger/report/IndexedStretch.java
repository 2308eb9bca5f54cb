package dev.parley.sink.ledger.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One actor's reports of one stretch of time, by the pairs of words that they hold. */
public final class IndexedStretch {
    public static final int OVERHEAD = 16;
    /** Up to so many reports are compared one by one, which is quicker than to look their pairs up. */
    private static final int FEW = 12;

    private final Map<String, Indexed> reports = new LinkedHashMap<>(4);
    private final Map<Long, List<Indexed>> byWhole = new HashMap<>(0);
    private @Nullable PairLists byPair;
    private int pairs;

    public int weight() {
        return OVERHEAD * (1 + reports.size()) + pairs;
    }

    public void put(Indexed report) {
        var known = reports.get(report.reportId());
        if (known != null && known.wording().equals(report.wording())) {
            known.moveTo(report.statementId());
            return;
        }
        remove(report.reportId());
        reports.put(report.reportId(), report);
        pairs += report.wording().pairs().length;
        if (byPair != null) {
            map(report, byPair);
        } else if (reports.size() > FEW) {
            var lists = new PairLists();
            reports.values().forEach(r -> map(r, lists));
            byPair = lists;
        }
    }

    private void map(Indexed report, PairLists lists) {
        byWhole.computeIfAbsent(report.wording().whole(), k -> new ArrayList<>(1))
                .add(report);
        lists.add(report);
    }

    public void remove(String reportId) {
        var known = reports.remove(reportId);
        if (known == null) {
            return;
        }
        pairs -= known.wording().pairs().length;
        if (byPair != null) {
            byPair.remove(known);
            var same = byWhole.get(known.wording().whole());
            if (same != null && same.remove(known) && same.isEmpty()) {
                byWhole.remove(known.wording().whole());
            }
        }
    }

    /** Adds those that are alike to {@code found}. */
    public void candidates(Wording wording, List<Indexed> found) {
        for (var report : byPair == null ? reports.values() : mapped(wording, byPair)) {
            if (Likeness.alike(report.wording(), wording, report.wording().shared(wording))) {
                found.add(report);
            }
        }
    }

    private Collection<Indexed> mapped(Wording wording, PairLists lists) {
        var candidates = lists.candidates(wording);
        candidates.addAll(byWhole.getOrDefault(wording.whole(), List.of()));
        return candidates;
    }
}
