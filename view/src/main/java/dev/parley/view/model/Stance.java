package dev.parley.view.model;

/** A side taken on one target; {@code score} in [-1, 1], below 0 opposes. */
public record Stance(String target, String targetId, String targetType, String polarity, double score) {}
