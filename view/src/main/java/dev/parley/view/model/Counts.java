package dev.parley.view.model;

/** Sides taken; {@code meanScore} in [-1, 1], 0 where there is none. */
public record Counts(long statements, long support, long oppose, long neutral, double meanScore) {}
