package dev.parley.sink;

import dev.parley.sink.ledger.Brief;
import dev.parley.sink.ledger.SubjectChange;
import dev.parley.sink.ledger.TargetTally;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** What an actor has without bound, an entry a key: outlets that carried it, and targets that it spoke of, by rank too. */
final class ActorCounters {
    private final KeptStore<Long> outlets;
    private final KeptStore<TargetTally> targets;
    private final KeptStore<Long> ranks;

    ActorCounters(ProcessingContext context) {
        this.outlets = new KeptStore<>(context, StoreNames.OUTLETS);
        this.targets = new KeptStore<>(context, StoreNames.TARGETS);
        this.ranks = new KeptStore<>(context, StoreNames.TARGET_RANKS);
    }

    /** Counts own statements; gives by how many the number of distinct outlets has grown, below 0 where it has shrunk. */
    int apply(String subject, SubjectChange change) {
        countTargets(subject, change);
        Map<String, Integer> net = new HashMap<>();
        change.plus().forEach(brief -> countOutlets(subject, brief, 1, net));
        change.minus().forEach(brief -> countOutlets(subject, brief, -1, net));
        var grown = 0;
        for (var entry : net.entrySet()) {
            grown += entry.getValue() == 0 ? 0 : add(Keys.of(subject, entry.getKey()), entry.getValue());
        }
        return grown;
    }

    private static void countOutlets(String subject, Brief brief, int count, Map<String, Integer> net) {
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

    private void countTargets(String subject, SubjectChange change) {
        Map<String, TargetTally> now = new TreeMap<>();
        for (var brief : change.plus()) {
            if (brief.isBy(subject)) {
                brief.sides()
                        .forEach(s -> now.compute(
                                s.targetId(), (id, t) -> known(subject, id, t).plus(s)));
            }
        }
        for (var brief : change.minus()) {
            if (brief.isBy(subject)) {
                brief.sides()
                        .forEach(s -> now.compute(
                                s.targetId(), (id, t) -> known(subject, id, t).minus(s)));
            }
        }
        now.forEach((target, tally) -> store(subject, target, tally));
    }

    private TargetTally known(String subject, String target, @Nullable TargetTally at) {
        var tally = at == null ? targets.get(Keys.of(subject, target)) : at;
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
