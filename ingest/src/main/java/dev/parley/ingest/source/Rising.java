package dev.parley.ingest.source;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the time of fetching rise from one revision of an item to the next within one look, by a millisecond where it
 * would not, so that the later of two revisions is the one that stands further on. An older time that a record gives itself
 * is kept: it says that the revision is older. Of a look at very many items, those met last are minded.
 */
final class Rising implements Consumer<ReadResult> {
    private static final int MOST = 200_000;

    private final Consumer<ReadResult> results;
    private final Map<String, Times> given = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Times> eldest) {
            return size() > MOST;
        }
    };

    /** From the time that was last given as it was to the latest made of it, in milliseconds. */
    private record Times(long from, long latest) {}

    Rising(Consumer<ReadResult> results) {
        this.results = results;
    }

    @Override
    public void accept(ReadResult result) {
        results.accept(result instanceof RawItem item ? risen(item) : result);
    }

    private RawItem risen(RawItem item) {
        long at = item.fetchedAt().toEpochMilli();
        Times before = given.get(item.itemId());
        if (before == null || at > before.latest) {
            given.put(item.itemId(), new Times(at, at));
            return item;
        }
        if (at < before.from) {
            return item;
        }
        given.put(item.itemId(), new Times(before.from, before.latest + 1));
        return item.fetchedAt(Instant.ofEpochMilli(before.latest + 1));
    }
}
