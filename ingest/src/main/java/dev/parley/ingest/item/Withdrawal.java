package dev.parley.ingest.item;

import org.jspecify.annotations.Nullable;

/**
 * A source takes an item back.
 *
 * @param itemId       id of the item: derived from its address where the source names one, else from its own id
 * @param sourceItemId the source's own id; where it names no address, the item published under it is the one meant
 */
public record Withdrawal(
        String itemId,
        @Nullable String sourceItemId,
        @Nullable String url,
        String source) implements ReadResult {}
