package dev.parley.sink.ledger;

/** Names a report that is to be taken back; {@code at} is its publication in milliseconds since 1970-01-01 UTC. */
public record ReportRef(String reportId, long at) {}
