package dev.parley.sink.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sorted multiset of texts with plus and minus; what is counted zero times is gone. Immutable: changes give another.
 * Throws IllegalStateException where more is taken than there was, since a ledger that goes below zero is wrong.
 */
public record Tally(SortedMap<String, Long> counts) {
    public static final Tally NONE = new Tally(new TreeMap<>());

    public Tally plus(String what, long count) {
        var next = new TreeMap<>(counts);
        var now = next.getOrDefault(what, 0L) + count;
        if (now < 0) {
            throw new IllegalStateException("counted below zero: " + what);
        }
        if (now == 0) {
            next.remove(what);
        } else {
            next.put(what, now);
        }
        return new Tally(next);
    }

    public boolean has(String what) {
        return counts.containsKey(what);
    }

    public int distinct() {
        return counts.size();
    }

    /** The one counted most often; of equals the longest, then the first; null where there is none. */
    public @Nullable String chief() {
        String chief = null;
        long most = 0;
        for (var entry : counts.entrySet()) {
            var more = entry.getValue() > most;
            if (more
                    || (entry.getValue() == most
                            && chief != null
                            && entry.getKey().length() > chief.length())) {
                chief = entry.getKey();
                most = entry.getValue();
            }
        }
        return chief;
    }

    /** The longest; of equals the one counted most often, then the first; null where there is none. */
    public @Nullable String longest() {
        Map.@Nullable Entry<String, Long> best = null;
        for (var entry : counts.entrySet()) {
            if (best == null
                    || entry.getKey().length() > best.getKey().length()
                    || (entry.getKey().length() == best.getKey().length() && entry.getValue() > best.getValue())) {
                best = entry;
            }
        }
        return best == null ? null : best.getKey();
    }
}
