package dev.parley.view.model;

import org.jspecify.annotations.Nullable;

/** How one actor stands to a target. */
public record Side(
        String id,
        String name,
        String type,
        @Nullable String affiliationId,
        @Nullable String affiliation,
        long support,
        long oppose,
        long neutral,
        double meanScore,
        long statements,
        @Nullable String firstDay,
        @Nullable String lastDay) {}
