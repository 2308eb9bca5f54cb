package dev.parley.sink.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The item that a report stands in.
 *
 * @param publishedAt milliseconds since 1970-01-01 UTC
 * @param wire        the agency that the item credits
 */
public record Origin(
        String itemId,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        long publishedAt,
        @Nullable String wire,
        @Nullable String language) {

    /** Whoever gathered it: the agency where one is credited, else the outlet. Copies of one wire share it. */
    public String gatherer() {
        var named = wire != null && !wire.isBlank() ? wire : outlet;
        return named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
    }
}
