package dev.parley.ingest.source;

import dev.parley.ingest.fetch.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a source between two looks, over restarts too.
 *
 * @param options    fingerprint of the options under which it was read, or null before the first look
 * @param movedTo    the address that the server has redirected to for good, or null
 * @param validators what the server gave with its last answer
 * @param failures   failures in a row
 * @param notBefore  when it may be asked again after a failure, or null
 * @param goneSince  since when the server answers 404 or 410, or null
 * @param itemId     the item that it held, where it was one page with one item
 */
public record SourceState(
        @Nullable String options,
        @Nullable String movedTo,
        Validators validators,
        int failures,
        @Nullable Instant notBefore,
        @Nullable Instant goneSince,
        @Nullable String itemId) {
    /** A source that was never looked at. */
    public static final SourceState NONE = new SourceState(null, null, Validators.NONE, 0, null, null, null);

    /** Whether it was read to its end under these options before. */
    public boolean isKnown(String currentOptions) {
        return currentOptions.equals(options);
    }

    /** What may be sent as known: nothing where the options have changed, since the same bytes now read otherwise. */
    public Validators validators(String currentOptions) {
        return isKnown(currentOptions) ? validators : Validators.NONE;
    }

    /** What is remembered after a look; the next is not before {@code wait} where it failed. */
    public SourceState after(Visit visit, String currentOptions, Instant now, Instant next) {
        if (visit.failed()) {
            Instant gone = visit.isGone() ? (goneSince == null ? now : goneSince) : goneSince;
            return new SourceState(options, movedTo, validators, failures + 1, next, gone, itemId);
        }
        String address = visit.movedTo() == null ? movedTo : visit.movedTo();
        String held = visit.unmodified() ? itemId : visit.itemId();
        return new SourceState(currentOptions, address, visit.validators(), 0, null, null, held);
    }
}
