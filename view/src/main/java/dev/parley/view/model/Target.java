package dev.parley.view.model;

import org.jspecify.annotations.Nullable;

/** Something that sides are taken on: how many actors speak of it, and which sides they take. */
public record Target(
        String id,
        String name,
        String type,
        long statements,
        long actors,
        long support,
        long oppose,
        long neutral,
        double meanScore,
        @Nullable String lastDay) {}
