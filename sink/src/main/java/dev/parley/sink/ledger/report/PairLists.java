package dev.parley.sink.ledger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports by the pairs of words that they hold, apart by how many they hold. To be alike, two wordings must share so many pairs
 * that at least one of them is not among the most frequent: those, on which nearly all reports meet, are never looked up.
 */
public final class PairLists {
    /** Reports of {@code 2^n} pairs, until the next power, stand in list n; the last has no end. */
    private static final int CLASSES = 7;

    private final List<Map<Integer, List<Indexed>>> classes = new ArrayList<>();

    public PairLists() {
        for (var i = 0; i < CLASSES; i++) {
            classes.add(new HashMap<>(0));
        }
    }

    public void add(Indexed report) {
        var lists = classes.get(classOf(report));
        for (var pair : report.wording().pairs()) {
            lists.computeIfAbsent(pair, k -> new ArrayList<>(1)).add(report);
        }
    }

    public void remove(Indexed report) {
        var lists = classes.get(classOf(report));
        for (var pair : report.wording().pairs()) {
            var list = lists.get(pair);
            if (list != null && list.remove(report) && list.isEmpty()) {
                lists.remove(pair);
            }
        }
    }

    private static int classOf(Indexed report) {
        var pairs = report.wording().pairs().length;
        return Math.min(CLASSES - 1, 31 - Integer.numberOfLeadingZeros(Math.max(1, pairs)));
    }

    /** At least all that share enough pairs with this wording to be alike. */
    public Set<Indexed> candidates(Wording wording) {
        Set<Indexed> found = new LinkedHashSet<>();
        for (var n = 0; n < CLASSES; n++) {
            var lists = classes.get(n);
            if (!lists.isEmpty()) {
                var fewest = Math.min(wording.pairs().length, 1 << n);
                rarest(lists, wording, wording.pairs().length - Likeness.sharedAtLeast(fewest) + 1, found);
            }
        }
        return found;
    }

    /** Adds the reports of so many of the wording's pairs, those with the fewest reports; mostly that is none. */
    private static void rarest(Map<Integer, List<Indexed>> lists, Wording wording, int most, Set<Indexed> found) {
        List<List<Indexed>> shared = new ArrayList<>();
        for (var pair : wording.pairs()) {
            var list = lists.get(pair);
            if (list != null) {
                shared.add(list);
            }
        }
        var unshared = wording.pairs().length - shared.size();
        if (unshared < most) {
            shared.sort(Comparator.comparingInt(List::size));
            shared.subList(0, Math.min(shared.size(), most - unshared)).forEach(found::addAll);
        }
    }
}
