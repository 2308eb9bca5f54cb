package dev.parley.ingest.publish;

import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.Withdrawal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the raw topic holds: for each item the first half of its content hash, about 150 bytes an item. Changes of a batch
 * are kept aside until it is committed. Not thread-safe.
 */
final class SeenItems {
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, String> ownIds = new HashMap<>();
    private final Map<String, @Nullable String> pending = new HashMap<>();
    private final Map<String, String> pendingIds = new HashMap<>();

    /** Takes over a record as the topic holds it; a null hash is a tombstone. */
    void load(String itemId, @Nullable String contentHash, @Nullable String sourceItemId) {
        if (contentHash == null) {
            hashes.remove(itemId);
            return;
        }
        hashes.put(itemId, half(contentHash));
        if (sourceItemId != null) {
            ownIds.put(sourceItemId, itemId);
        }
    }

    /** What publishing the item would be; anything but UNCHANGED is taken to be published in this batch. */
    Outcome take(RawItem item) {
        String hash = half(item.contentHash());
        String known = hash(item.itemId());
        if (hash.equals(known)) {
            return Outcome.UNCHANGED;
        }
        pending.put(item.itemId(), hash);
        if (item.sourceItemId() != null) {
            pendingIds.put(item.sourceItemId(), item.itemId());
        }
        return known == null ? Outcome.NEW : Outcome.REVISION;
    }

    /** The id of the item that is withdrawn, or null where the topic holds none: then there is nothing to publish. */
    @Nullable
    String take(Withdrawal withdrawal) {
        String id = meant(withdrawal);
        if (hash(id) == null) {
            return null;
        }
        pending.put(id, null);
        return id;
    }

    void commit() {
        pending.forEach((id, hash) -> {
            if (hash == null) {
                hashes.remove(id);
            } else {
                hashes.put(id, hash);
            }
        });
        ownIds.putAll(pendingIds);
        abort();
    }

    void abort() {
        pending.clear();
        pendingIds.clear();
    }

    void clear() {
        abort();
        hashes.clear();
        ownIds.clear();
    }

    int size() {
        return hashes.size();
    }

    private String meant(Withdrawal withdrawal) {
        String own = withdrawal.sourceItemId();
        if (withdrawal.url() != null || own == null || hash(withdrawal.itemId()) != null) {
            return withdrawal.itemId();
        }
        String published = pendingIds.getOrDefault(own, ownIds.get(own));
        return published == null ? withdrawal.itemId() : published;
    }

    private @Nullable String hash(String id) {
        return pending.containsKey(id) ? pending.get(id) : hashes.get(id);
    }

    private static String half(String contentHash) {
        return contentHash.substring(0, Math.min(32, contentHash.length()));
    }
}
