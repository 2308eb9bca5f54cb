package dev.parley.view.model;

import org.jspecify.annotations.Nullable;

/** The item that reported a statement first; {@code dated} false where {@code publishedAt} is only when it was fetched. */
public record FirstReport(
        String itemId,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        String publishedAt,
        boolean dated,
        @Nullable String wire) {}
