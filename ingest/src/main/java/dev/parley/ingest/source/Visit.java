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
 * @param itemId     the item of a page that held just one, or null
 */
public record Visit(
        Validators validators,
        boolean failed,
        boolean unmodified,
        int status,
        @Nullable Duration retryAfter,
        @Nullable String movedTo,
        int bytes,
        @Nullable String itemId) {
    /** A look at a file. */
    static final Visit LOCAL = new Visit(Validators.NONE, false, false, 0, null, null, 0, null);

    static Visit of(FetchResult result, Validators known) {
        if (result instanceof FetchResult.Fetched fetched) {
            String moved = fetched.permanent() ? fetched.address() : null;
            return new Visit(fetched.validators(), false, false, 0, null, moved, fetched.body().length, null);
        }
        if (result instanceof FetchResult.Failed failed) {
            return new Visit(known, true, false, failed.status(), failed.retryAfter(), null, 0, null);
        }
        return new Visit(known, false, true, 0, null, null, 0, null);
    }

    Visit holding(@Nullable String item) {
        return new Visit(validators, failed, unmodified, status, retryAfter, movedTo, bytes, item);
    }

    /** The same, to be read in full at the next look. */
    Visit unfinished() {
        return new Visit(Validators.NONE, failed, unmodified, status, retryAfter, movedTo, bytes, itemId);
    }

    /** Whether the server says that there is no such document (any more). */
    public boolean isGone() {
        return failed && (status == 404 || status == 410);
    }
}
