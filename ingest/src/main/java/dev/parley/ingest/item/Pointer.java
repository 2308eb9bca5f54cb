package dev.parley.ingest.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that a document names without holding it: an entry of a sitemap.
 *
 * @param url      absolute
 * @param index    whether it is another sitemap rather than a page
 * @param modified when the page last changed, as the document says, or null
 * @param known    what the document says of the page
 */
public record Pointer(String url, boolean index, @Nullable Instant modified, Draft known, String source) {}
