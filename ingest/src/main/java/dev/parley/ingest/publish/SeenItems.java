package dev.parley.ingest.publish;

import dev.parley.ingest.item.RawItem;
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
    /** Stands for an item that was withdrawn. */
    private static final long WITHDRAWN = 0;

    private final Recent<Long> current;
    private final Recent<Long> bySource;
    private final Recent<String> ownIds;
    private final Map<String, Long> pending = new HashMap<>();
    private final Map<String, Long> pendingBySource = new HashMap<>();
    private final Map<String, String> pendingIds = new HashMap<>();

    SeenItems(int most) {
        current = new Recent<>(most);
        bySource = new Recent<>(most);
        ownIds = new Recent<>(most);
    }

    /** Takes over a record as the topic holds it; a null hash is a tombstone. */
    void load(String itemId, @Nullable String contentHash, @Nullable String source, @Nullable String sourceItemId) {
        current.put(itemId, contentHash == null ? WITHDRAWN : bits(contentHash));
        if (contentHash != null && source != null) {
            bySource.put(key(source, itemId), bits(contentHash));
        }
        if (sourceItemId != null) {
            ownIds.put(sourceItemId, itemId);
        }
    }

    /** What publishing the item would be; anything but UNCHANGED is taken to be published in this batch. */
    Outcome take(RawItem item) {
        long hash = bits(item.contentHash());
        String key = key(item.source(), item.itemId());
        Long known = state(item.itemId());
        boolean held = known != null && known != WITHDRAWN;
        if (held && (Long.valueOf(hash).equals(known) || Long.valueOf(hash).equals(said(key)))) {
            return Outcome.UNCHANGED;
        }
        pending.put(item.itemId(), hash);
        pendingBySource.put(key, hash);
        if (item.sourceItemId() != null) {
            pendingIds.put(item.sourceItemId(), item.itemId());
        }
        return held ? Outcome.REVISION : Outcome.NEW;
    }

    /** The id of the item that is withdrawn, or null where the topic holds none: then there is nothing to publish. */
    @Nullable
    String take(Withdrawal withdrawal) {
        String id = meant(withdrawal);
        Long known = state(id);
        if (known == null || known == WITHDRAWN) {
            return null;
        }
        pending.put(id, WITHDRAWN);
        return id;
    }

    /** Whether all that this batch says of an item leaves it as it was: then nothing of it is published. */
    boolean isSettled(String itemId) {
        Long before = current.get(itemId);
        return before != null && before.equals(pending.get(itemId));
    }

    void commit() {
        current.putAll(pending);
        bySource.putAll(pendingBySource);
        ownIds.putAll(pendingIds);
        abort();
    }

    void abort() {
        pending.clear();
        pendingBySource.clear();
        pendingIds.clear();
    }

    void clear() {
        abort();
        current.clear();
        bySource.clear();
        ownIds.clear();
    }

    int size() {
        return current.size();
    }

    private String meant(Withdrawal withdrawal) {
        String own = withdrawal.sourceItemId();
        if (withdrawal.url() != null || own == null || state(withdrawal.itemId()) != null) {
            return withdrawal.itemId();
        }
        String published = pendingIds.getOrDefault(own, ownIds.get(own));
        return published == null ? withdrawal.itemId() : published;
    }

    private @Nullable Long state(String id) {
        Long now = pending.get(id);
        return now == null ? current.get(id) : now;
    }

    private @Nullable Long said(String key) {
        Long now = pendingBySource.get(key);
        return now == null ? bySource.get(key) : now;
    }

    private static String key(String source, String itemId) {
        return itemId + "\n" + source;
    }

    /** Never {@link #WITHDRAWN}. */
    private static long bits(String contentHash) {
        String head = contentHash.substring(0, Math.min(16, contentHash.length()));
        try {
            long bits = Long.parseUnsignedLong(head, 16);
            return bits == WITHDRAWN ? 1 : bits;
        } catch (NumberFormatException notHexadecimal) {
            return contentHash.hashCode() | 1L << 32;
        }
    }

    private static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(1024, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
