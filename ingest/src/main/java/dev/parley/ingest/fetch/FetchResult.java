package dev.parley.ingest.fetch;

import dev.parley.ingest.item.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a fetch ended with. */
public sealed interface FetchResult {

    /**
     * A document.
     *
     * @param address   where it was found, after redirects
     * @param permanent whether every redirect on the way was a permanent one, so that the source has moved
     */
    record Fetched(byte[] body, String address, @Nullable String contentType, Validators validators, boolean permanent)
            implements FetchResult {}

    /** The server says that nothing changed. */
    record NotModified(String address) implements FetchResult {}

    /**
     * No document.
     *
     * @param status     the HTTP status, or 0 where it did not come to one
     * @param retryAfter how long the server asks to be left alone, or null
     */
    record Failed(
            Refusal.Reason reason,
            String detail,
            int status,
            @Nullable Duration retryAfter) implements FetchResult {}
}
