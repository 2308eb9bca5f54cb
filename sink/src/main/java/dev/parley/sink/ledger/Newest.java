package dev.parley.sink.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest statements of a list, as far as they are in memory. Immutable.
 *
 * @param briefs newest first
 * @param whole  whether these are all that there are
 */
public record Newest(List<Brief> briefs, boolean whole) {
    /** There are none. */
    public static final Newest NONE = new Newest(List.of(), true);

    /** So many more than are shown are held, so that one that is taken back does not send for the store at once. */
    private static final int SPARE = 10;

    public Newest {
        briefs = List.copyOf(briefs);
    }

    /** The first ones of two lists together; of two that have one id, that of {@code a}. */
    public static Newest merged(Newest a, Newest b) {
        List<Brief> all = new ArrayList<>(a.briefs);
        var known = ids(a.briefs);
        b.briefs.stream().filter(brief -> !known.contains(brief.statementId())).forEach(all::add);
        all.removeIf(brief -> a.isPast(brief) || b.isPast(brief));
        all.sort(Brief.NEWEST);
        return new Newest(all, a.whole && b.whole);
    }

    /** Whether it stands where this list does not reach. */
    private boolean isPast(Brief brief) {
        return !whole && (briefs.isEmpty() || Brief.NEWEST.compare(brief, briefs.get(briefs.size() - 1)) > 0);
    }

    /** The list after a change; null where fewer than {@code most} are left in memory and there are more. */
    public @Nullable Newest after(Collection<Brief> minus, Collection<Brief> plus, int most) {
        var gone = ids(minus);
        gone.addAll(ids(plus));
        List<Brief> next = new ArrayList<>(briefs);
        next.removeIf(brief -> gone.contains(brief.statementId()));
        for (var brief : plus) {
            if (!isPast(brief)) {
                next.add(brief);
            }
        }
        if (!whole && next.size() < most) {
            return null;
        }
        next.sort(Brief.NEWEST);
        return next.size() <= most + 2 * SPARE
                ? new Newest(next, whole)
                : new Newest(next.subList(0, most + SPARE), false);
    }

    private static Set<String> ids(Collection<Brief> briefs) {
        Set<String> ids = new HashSet<>();
        briefs.forEach(brief -> ids.add(brief.statementId()));
        return ids;
    }

    /** At most so many, each published no more than so many milliseconds before the newest. */
    public List<Brief> within(long retention, int most) {
        var count = 0;
        while (count < Math.min(most, briefs.size())
                && briefs.get(count).at() >= briefs.get(0).at() - retention) {
            count++;
        }
        return briefs.subList(0, count);
    }
}
