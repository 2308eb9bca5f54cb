package dev.parley.sink.ledger;

import dev.parley.sink.ledger.report.Indexed;
import dev.parley.sink.ledger.report.IndexedStretch;
import dev.parley.sink.ledger.report.Likeness;
import dev.parley.sink.ledger.report.ReportRef;
import dev.parley.sink.ledger.report.Wording;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The near-duplicate index of all actors of one partition: for each actor and stretch of time as long as the window, which
 * reports hold a pair of words. It is a cache in memory, filled from the store when an actor's stretch is first asked for and
 * emptied from its least used end, so that memory is bounded and nothing needs to be restored. Not thread-safe.
 */
public final class WindowIndex {
    /** Where a stretch that is not in memory comes from. */
    public interface Loader {
        /** All reports of an actor published from {@code from} until before {@code until}. */
        List<Indexed> load(String actorId, long from, long until);
    }

    private record Stretches(String actorId, long number) {}

    private final long width;
    private final int capacity;
    private final Loader loader;
    private final LinkedHashMap<Stretches, IndexedStretch> loaded = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    /**
     * @param likeness its window is the width of a stretch
     * @param capacity pairs of words to hold in memory, about 20 bytes each
     */
    public WindowIndex(Likeness likeness, int capacity, Loader loader) {
        this.width = likeness.windowMillis();
        this.capacity = capacity;
        this.loader = loader;
    }

    /** The reports that share a pair of words, or all words, within the stretch of {@code at} and its two neighbours. */
    public List<Indexed> candidates(String actorId, long at, Wording wording) {
        List<Indexed> found = new ArrayList<>();
        var number = Math.floorDiv(at, width);
        load(actorId, number - 1, number + 1);
        for (var n = number - 1; n <= number + 1; n++) {
            var stretch = loaded.get(new Stretches(actorId, n));
            if (stretch != null) {
                stretch.candidates(wording, found);
            }
        }
        evict();
        return found;
    }

    /** Adds a report, or moves it to another statement. Only what is in memory changes: the store is the caller's. */
    public void put(String actorId, Indexed report) {
        var stretch = loaded.get(key(actorId, report.at()));
        if (stretch != null) {
            weight -= stretch.weight();
            stretch.put(report);
            weight += stretch.weight();
        }
    }

    public void remove(String actorId, ReportRef report) {
        var stretch = loaded.get(key(actorId, report.at()));
        if (stretch != null) {
            weight -= stretch.weight();
            stretch.remove(report.reportId());
            weight += stretch.weight();
        }
    }

    /** Forgets all that is in memory. */
    public void clear() {
        loaded.clear();
        weight = 0;
    }

    private Stretches key(String actorId, long at) {
        return new Stretches(actorId, Math.floorDiv(at, width));
    }

    /** Loads what is missing between two stretches, in one go. */
    private void load(String actorId, long first, long last) {
        var from = first;
        while (from <= last && loaded.containsKey(new Stretches(actorId, from))) {
            from++;
        }
        var until = last;
        while (until > from && loaded.containsKey(new Stretches(actorId, until))) {
            until--;
        }
        if (from > last) {
            return;
        }
        for (var n = from; n <= until; n++) {
            var gone = loaded.put(new Stretches(actorId, n), new IndexedStretch());
            weight += IndexedStretch.OVERHEAD - (gone == null ? 0 : gone.weight());
        }
        loader.load(actorId, from * width, (until + 1) * width).forEach(report -> put(actorId, report));
    }

    private void evict() {
        for (Iterator<Map.Entry<Stretches, IndexedStretch>> eldest =
                        loaded.entrySet().iterator();
                weight > capacity && eldest.hasNext(); ) {
            weight -= eldest.next().getValue().weight();
            eldest.remove();
        }
    }
}
