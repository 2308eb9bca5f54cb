package dev.parley.ingest.source;

import dev.parley.ingest.fetch.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a page that a source led to.
 *
 * @param declaredAt when it changed last, as the sitemap said when it was read; null for a feed's page
 * @param seenHash   the content hash of what the feed said of the item when the page was read; null for a sitemap's page
 * @param validators what the server gave with its last answer
 * @param goneSince  since when the server answers 404 or 410, or null
 * @param itemId     the item that was read there, or null
 */
public record PageState(
        @Nullable Instant declaredAt,
        @Nullable String seenHash,
        Validators validators,
        @Nullable Instant goneSince,
        @Nullable String itemId) {

    /** The same page, missing for the first time at {@code now}, or still. */
    PageState missing(Instant now) {
        return new PageState(declaredAt, seenHash, validators, goneSince == null ? now : goneSince, itemId);
    }
}
