package dev.parley.ingest.source;

import dev.parley.ingest.fetch.FetchResult;
import dev.parley.ingest.fetch.Validators;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one look at a source went, for the next.
 *
 * @param validators what to send with the next request
 * @param failed     whether it could not be fetched
 * @param unmodified whether the server said that nothing changed
 * @param status     the HTTP status of a failure, or 0
 * @param retryAfter how long the server asks to be left alone, or null
 * @param movedTo    the address that it moved to for good, or null
 * @param bytes      size of what was fetched
 */
public record Visit(
        Validators validators,
        boolean failed,
        boolean unmodified,
        int status,
        @Nullable Duration retryAfter,
        @Nullable String movedTo,
        int bytes) {
    /** A look at a file. */
    static final Visit LOCAL = new Visit(Validators.NONE, false, false, 0, null, null, 0);

    static Visit of(FetchResult result, Validators known) {
        if (result instanceof FetchResult.Fetched fetched) {
            String moved = fetched.permanent() ? fetched.address() : null;
            return new Visit(fetched.validators(), false, false, 0, null, moved, fetched.body().length);
        }
        if (result instanceof FetchResult.Failed failed) {
            return new Visit(known, true, false, failed.status(), failed.retryAfter(), null, 0);
        }
        return new Visit(known, false, true, 0, null, null, 0);
    }
}
