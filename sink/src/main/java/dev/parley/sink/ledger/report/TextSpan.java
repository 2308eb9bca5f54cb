package dev.parley.sink.ledger.report;

/** A stretch of an item's text in code points, {@code begin} inclusive, {@code end} exclusive. */
public record TextSpan(int begin, int end) {}
