package dev.parley.ingest.fetch;

import dev.parley.ingest.text.Limits;
import java.time.Duration;

/**
 * Bounds on one fetch.
 *
 * @param connect   time to open a connection
 * @param total     time for all requests, redirects included
 * @param bytes     size of a response, both packed and unpacked
 * @param redirects hops that are followed
 */
public record FetchLimits(Duration connect, Duration total, int bytes, int redirects) {
    public static final FetchLimits DEFAULT =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(60), Limits.DOCUMENT_BYTES, 5);
}
