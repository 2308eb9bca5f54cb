package dev.parley.sink.ledger;

/** A stretch of an item's text in code points, {@code begin} inclusive, {@code end} exclusive. */
public record Stretch(int begin, int end) {}
