package dev.parley.sink;

import dev.parley.service.state.KeptStore;
import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView.TargetRank;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.TargetTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * What an actor has without bound: outlets that carried it, and targets that it spoke of. So many stand in its totals: the outlets
 * that came first, and the targets most spoken of. The others are kept an entry a key, for as long as the actor has statements.
 */
final class ActorCounters {
    private static final int OUTLETS = 48;
    private static final int LEAST_TARGETS = 16;

    private final KeptStore<Long> outlets;
    private final KeptStore<TargetTally> targets;
    private final int shown;

    /** @param shown how many targets a record shows: the totals hold between so many and twice as many */
    ActorCounters(ProcessingContext context, int shown) {
        this.outlets = SinkStores.OUTLETS.in(context);
        this.targets = SinkStores.TARGETS.in(context);
        this.shown = shown;
    }

    /** Counts own statements into the totals and, where they are many, into the stores. */
    ActorTotals apply(String subject, ActorTotals totals, SubjectChange change) {
        return countOutlets(subject, countTargets(subject, totals, change), change);
    }

    /** The targets most spoken of. */
    List<TargetRank> top(String subject, ActorTotals totals) {
        var top = ranked(totals.fewTargets());
        if (totals.manyTargets() && top.size() < shown) {
            top.addAll(elsewhere(subject));
        }
        return top.size() > shown ? top.subList(0, shown) : top;
    }

    private static List<TargetRank> ranked(Map<String, TargetTally> tallies) {
        List<TargetRank> ranked = new ArrayList<>();
        tallies.forEach((target, tally) -> ranked.add(new TargetRank(target, tally)));
        ranked.sort(TargetRank.MOST);
        return ranked;
    }

    /** Those that do not stand in the totals, the most spoken of first. */
    private List<TargetRank> elsewhere(String subject) {
        Map<String, TargetTally> stored = new HashMap<>();
        targets.each(Keys.of(subject, ""), (key, tally) -> {
            stored.put(Keys.part(key, 1), tally);
            return true;
        });
        return ranked(stored);
    }

    private ActorTotals countOutlets(String subject, ActorTotals totals, SubjectChange change) {
        Map<String, Integer> net = new HashMap<>();
        change.plus().forEach(brief -> carried(subject, brief, 1, net));
        change.minus().forEach(brief -> carried(subject, brief, -1, net));
        net.values().removeIf(count -> count == 0);
        if (net.isEmpty()) {
            return totals;
        }
        var here = totals.fewOutlets();
        var elsewhere = totals.outlets() - here.distinct();
        for (var entry : net.entrySet()) {
            var outlet = entry.getKey();
            if (here.has(outlet) || (elsewhere == 0 && here.distinct() < OUTLETS)) {
                here = here.plus(outlet, entry.getValue());
            } else {
                elsewhere += add(Keys.of(subject, outlet), entry.getValue());
            }
        }
        return totals.withOutlets(here.distinct() + elsewhere, here);
    }

    private static void carried(String subject, Brief brief, int count, Map<String, Integer> net) {
        if (brief.isBy(subject)) {
            brief.outlets().forEach(outlet -> net.merge(outlet, count, Integer::sum));
        }
    }

    private int add(String key, int count) {
        var known = outlets.get(key);
        var now = (known == null ? 0 : known) + count;
        if (now < 0) {
            throw new IllegalStateException("outlet counted below zero: " + key);
        }
        outlets.set(key, now == 0 ? null : Long.valueOf(now));
        return (now > 0 ? 1 : 0) - (known == null ? 0 : 1);
    }

    private ActorTotals countTargets(String subject, ActorTotals totals, SubjectChange change) {
        Map<String, TargetTally> now = new TreeMap<>();
        for (var brief : change.plus()) {
            if (brief.isBy(subject)) {
                brief.sides()
                        .forEach(s -> now.compute(
                                s.targetId(),
                                (id, t) -> known(subject, totals, id, t).plus(s)));
            }
        }
        for (var brief : change.minus()) {
            if (brief.isBy(subject)) {
                brief.sides()
                        .forEach(s -> now.compute(
                                s.targetId(),
                                (id, t) -> known(subject, totals, id, t).minus(s)));
            }
        }
        return now.isEmpty() ? totals : listed(subject, totals, now);
    }

    /** No target elsewhere is spoken of more than one that stands in the totals. */
    private ActorTotals listed(String subject, ActorTotals totals, Map<String, TargetTally> changed) {
        SortedMap<String, TargetTally> listed = new TreeMap<>(totals.fewTargets());
        var many = totals.manyTargets();
        var before = ranked(listed);
        changed.forEach((target, tally) -> {
            var isHere = listed.remove(target) != null;
            if (tally.isEmpty()) {
                unlist(subject, target, many && !isHere, null);
            } else if (!many || reaches(before, target, tally)) {
                listed.put(target, tally);
                unlist(subject, target, many && !isHere, null);
            } else {
                unlist(subject, target, true, tally);
            }
        });
        return trimmed(subject, totals, listed, many);
    }

    private static boolean reaches(List<TargetRank> listed, String target, TargetTally tally) {
        return !listed.isEmpty()
                && TargetRank.MOST.compare(new TargetRank(target, tally), listed.get(listed.size() - 1)) <= 0;
    }

    private void unlist(String subject, String target, boolean write, @Nullable TargetTally tally) {
        if (write) {
            targets.set(Keys.of(subject, target), tally);
        }
    }

    private ActorTotals trimmed(
            String subject, ActorTotals totals, SortedMap<String, TargetTally> listed, boolean many) {
        var most = Math.max(LEAST_TARGETS, 2 * shown);
        if (listed.size() > most) {
            var ranked = ranked(listed);
            for (var rank : ranked.subList(most, ranked.size())) {
                listed.remove(rank.targetId());
                unlist(subject, rank.targetId(), true, rank.tally());
            }
            return totals.withTargets(listed, true);
        }
        if (!many || listed.size() >= shown) {
            return totals.withTargets(listed, many);
        }
        var elsewhere = elsewhere(subject);
        var taken = elsewhere.subList(0, Math.min(most - listed.size(), elsewhere.size()));
        for (var rank : taken) {
            listed.put(rank.targetId(), rank.tally());
            unlist(subject, rank.targetId(), true, null);
        }
        return totals.withTargets(listed, taken.size() < elsewhere.size());
    }

    private TargetTally known(String subject, ActorTotals totals, String target, @Nullable TargetTally at) {
        var tally = at == null ? totals.fewTargets().get(target) : at;
        if (tally == null && totals.manyTargets()) {
            tally = targets.get(Keys.of(subject, target));
        }
        return tally == null ? TargetTally.NONE : tally;
    }
}
