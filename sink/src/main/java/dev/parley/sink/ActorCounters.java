package dev.parley.sink;

import dev.parley.sink.ledger.ActorTotals;
import dev.parley.sink.ledger.ActorView.TargetRank;
import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.Tally;
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
 * What an actor has without bound: outlets that carried it, and targets that it spoke of. A few stand in its totals; once they
 * are many they are kept an entry a key, targets by rank too, for as long as the actor has statements.
 */
final class ActorCounters {
    private static final int FEW = 16;

    private final KeptStore<Long> outlets;
    private final KeptStore<TargetTally> targets;
    private final KeptStore<Long> ranks;

    ActorCounters(ProcessingContext context) {
        this.outlets = new KeptStore<>(context, StoreNames.OUTLETS);
        this.targets = new KeptStore<>(context, StoreNames.TARGETS);
        this.ranks = new KeptStore<>(context, StoreNames.TARGET_RANKS);
    }

    /** Counts own statements into the totals and, where they are many, into the stores. */
    ActorTotals apply(String subject, ActorTotals totals, SubjectChange change) {
        return countOutlets(subject, countTargets(subject, totals, change), change);
    }

    /** The targets most spoken of. */
    List<TargetRank> top(String subject, ActorTotals totals, int most) {
        List<TargetRank> top = new ArrayList<>();
        if (!totals.manyTargets()) {
            totals.fewTargets().forEach((target, tally) -> top.add(new TargetRank(target, tally)));
            top.sort(TargetRank.MOST);
            return top.size() > most ? top.subList(0, most) : top;
        }
        ranks.each(Keys.of(subject, ""), (key, mark) -> {
            var target = Keys.part(key, 2);
            var tally = targets.get(Keys.of(subject, target));
            if (tally != null && top.size() < most) {
                top.add(new TargetRank(target, tally));
            }
            return top.size() < most;
        });
        return top;
    }

    private ActorTotals countOutlets(String subject, ActorTotals totals, SubjectChange change) {
        Map<String, Integer> net = new HashMap<>();
        change.plus().forEach(brief -> carried(subject, brief, 1, net));
        change.minus().forEach(brief -> carried(subject, brief, -1, net));
        net.values().removeIf(count -> count == 0);
        if (net.isEmpty()) {
            return totals;
        }
        if (totals.manyOutlets()) {
            var grown = 0;
            for (var entry : net.entrySet()) {
                grown += add(Keys.of(subject, entry.getKey()), entry.getValue());
            }
            return totals.withOutlets(totals.outlets() + grown, Tally.NONE);
        }
        var few = totals.fewOutlets();
        for (var entry : net.entrySet()) {
            few = few.plus(entry.getKey(), entry.getValue());
        }
        if (few.distinct() <= FEW) {
            return totals.withOutlets(few.distinct(), few);
        }
        few.counts().forEach((outlet, count) -> outlets.put(Keys.of(subject, outlet), count));
        return totals.withOutlets(few.distinct(), Tally.NONE);
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
        if (now.isEmpty()) {
            return totals;
        }
        if (totals.manyTargets()) {
            now.forEach((target, tally) -> store(subject, target, tally));
            return totals;
        }
        return few(subject, totals, now);
    }

    private ActorTotals few(String subject, ActorTotals totals, Map<String, TargetTally> changed) {
        SortedMap<String, TargetTally> few = new TreeMap<>(totals.fewTargets());
        few.putAll(changed);
        few.values().removeIf(TargetTally::isEmpty);
        if (few.size() <= FEW) {
            return totals.withTargets(few);
        }
        few.forEach((target, tally) -> store(subject, target, tally));
        return totals.withTargets(null);
    }

    private TargetTally known(String subject, ActorTotals totals, String target, @Nullable TargetTally at) {
        if (at != null) {
            return at;
        }
        var tally = totals.manyTargets()
                ? targets.get(Keys.of(subject, target))
                : totals.fewTargets().get(target);
        return tally == null ? TargetTally.NONE : tally;
    }

    private void store(String subject, String target, TargetTally tally) {
        var key = Keys.of(subject, target);
        var before = targets.get(key);
        if (tally.equals(before)) {
            return;
        }
        if (before != null) {
            ranks.delete(rank(subject, target, before));
        }
        if (!tally.isEmpty()) {
            ranks.put(rank(subject, target, tally), 1L);
        }
        targets.set(key, tally.isEmpty() ? null : tally);
    }

    private static String rank(String subject, String target, TargetTally tally) {
        return Keys.of(subject, Keys.falling(tally.sides().total()), target);
    }
}
