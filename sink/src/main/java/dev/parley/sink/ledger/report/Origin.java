package dev.parley.sink.ledger.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The item that a report stands in.
 *
 * @param publishedAt milliseconds since 1970-01-01 UTC; the time of fetching where the item tells none
 * @param publishedAtSource the name of where that was read
 * @param wire        the agency that the item credits
 */
public record Origin(
        String itemId,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        long publishedAt,
        @Nullable String wire,
        @Nullable String language,
        String publishedAtSource) {
    private static final String FETCHED = "FETCHED";

    /** Whether the item tells when it was published. */
    public boolean isDated() {
        return isDated(publishedAtSource);
    }

    public static boolean isDated(String source) {
        return !source.equals(FETCHED);
    }

    /** Whoever gathered it: the agency where one is credited, else the outlet. Copies of one wire share it. */
    public String gatherer() {
        var named = wire != null && !wire.isBlank() ? wire : outlet;
        return named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
    }
}
