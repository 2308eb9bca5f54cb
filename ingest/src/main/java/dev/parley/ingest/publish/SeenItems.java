package dev.parley.ingest.publish;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Siblings;
import dev.parley.ingest.item.Withdrawal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the raw topic holds: for each item 64 bits of its content hash, and the same for what each source last said of it,
 * so that two feeds that carry one article in different lengths do not overwrite each other at every look. Bounded: what
 * was not met for longest is forgotten, and would at worst be published again under the same id. Changes of a batch are
 * kept aside until it is committed. Not thread-safe.
 */
final class SeenItems {
    private final Recent<Known> current;
    private final Recent<String> ownIds;
    private final Map<String, Known> pending = new HashMap<>();

    /**
     * What is known of an item.
     *
     * @param hash   of the revision in the topic; {@link #WITHDRAWN} where there is none
     * @param ownId  the feed's own id
     * @param saidBy what each source said last
     */
    record Known(long hash, @Nullable String ownId, Map<String, Long> saidBy) {
        private static final int MOST_SOURCES = 8;
        static final long WITHDRAWN = 0;

        private Known with(RawItem item, long said) {
            Map<String, Long> sources = new LinkedHashMap<>(saidBy);
            sources.remove(item.source());
            if (sources.size() >= MOST_SOURCES) {
                sources.remove(sources.keySet().iterator().next());
            }
            sources.put(item.source(), said);
            return new Known(said, item.sourceItemId() == null ? ownId : item.sourceItemId(), compact(sources));
        }

        private static Map<String, Long> compact(Map<String, Long> sources) {
            return sources.size() == 1 ? Map.copyOf(sources) : sources;
        }

        boolean isHeld() {
            return hash != WITHDRAWN;
        }
    }

    SeenItems(int most) {
        current = new Recent<>(most);
        ownIds = new Recent<>(most);
    }

    /** Takes over what was remembered. */
    void load(String itemId, Known known) {
        current.put(itemId, known);
        if (known.ownId() != null) {
            ownIds.put(known.ownId(), itemId);
        }
    }

    void forget(String itemId) {
        current.remove(itemId);
    }

    /**
     * The item under the id that it was published under: whether others share its address shows only while they stand in one
     * document. Once it was told from them by its own id it is so for good; what was published by its address alone stays so.
     */
    RawItem asKnown(RawItem item) {
        if (item.sourceItemId() == null || item.canonicalUrl() == null) {
            return item;
        }
        RawItem alone = Siblings.alone(item);
        if (alone != item) {
            return isHeld(alone.itemId()) ? alone : item;
        }
        RawItem plain = Siblings.plain(item);
        Known known = plain.itemId().equals(item.itemId()) || isHeld(item.itemId()) ? null : state(plain.itemId());
        boolean same = known != null && known.isHeld() && item.sourceItemId().equals(known.ownId());
        return same ? plain : item;
    }

    private boolean isHeld(String itemId) {
        Known known = state(itemId);
        return known != null && known.isHeld();
    }

    /** What publishing the item would be; anything but UNCHANGED is taken to be published in this batch. */
    Outcome take(RawItem item) {
        long hash = bits(item.contentHash());
        Known known = state(item.itemId());
        if (known == null || !known.isHeld()) {
            pending.put(item.itemId(), new Known(hash, null, Map.of()).with(item, hash));
            return Outcome.NEW;
        }
        if (hash == known.hash() || Long.valueOf(hash).equals(known.saidBy().get(item.source()))) {
            return Outcome.UNCHANGED;
        }
        pending.put(item.itemId(), known.with(item, hash));
        return Outcome.REVISION;
    }

    /** The id of the item that is withdrawn, or null where the topic holds none: then there is nothing to publish. */
    @Nullable
    String take(Withdrawal withdrawal) {
        String id = meant(withdrawal);
        Known known = state(id);
        if (known == null || !known.isHeld()) {
            return null;
        }
        pending.put(id, new Known(Known.WITHDRAWN, known.ownId(), Map.of()));
        return id;
    }

    /** Whether all that this batch says of an item leaves it as it was: then nothing of it is published. */
    boolean isSettled(String itemId) {
        Known before = current.get(itemId);
        Known after = pending.get(itemId);
        return before != null && after != null && before.hash() == after.hash();
    }

    /** What this batch changes, by item. */
    Map<String, Known> pending() {
        return pending;
    }

    void commit() {
        pending.forEach(this::load);
        abort();
    }

    void abort() {
        pending.clear();
    }

    int size() {
        return current.size();
    }

    private String meant(Withdrawal withdrawal) {
        String own = withdrawal.sourceItemId();
        String alone = Siblings.alone(withdrawal).itemId();
        if (!alone.equals(withdrawal.itemId()) && isHeld(alone)) {
            return alone;
        }
        if (withdrawal.url() != null || own == null || state(withdrawal.itemId()) != null) {
            return withdrawal.itemId();
        }
        for (Map.Entry<String, Known> now : pending.entrySet()) {
            if (own.equals(now.getValue().ownId())) {
                return now.getKey();
            }
        }
        String published = ownIds.get(own);
        return published == null ? withdrawal.itemId() : published;
    }

    private @Nullable Known state(String id) {
        Known now = pending.get(id);
        return now == null ? current.get(id) : now;
    }

    /** 64 bits of a content hash; never {@link Known#WITHDRAWN}. */
    static long bits(String contentHash) {
        String head = contentHash.substring(0, Math.min(16, contentHash.length()));
        try {
            long bits = Long.parseUnsignedLong(head, 16);
            return bits == Known.WITHDRAWN ? 1 : bits;
        } catch (NumberFormatException notHexadecimal) {
            return contentHash.hashCode() | 1L << 32;
        }
    }
}
