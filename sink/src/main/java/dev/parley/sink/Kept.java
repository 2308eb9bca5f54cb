package dev.parley.sink;

/** A value as a store keeps it, with the stream time, in milliseconds since 1970-01-01 UTC, at which it was put there. */
record Kept<V>(long touchedAt, V value) {}
