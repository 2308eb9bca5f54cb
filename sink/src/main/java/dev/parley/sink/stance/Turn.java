package dev.parley.sink.stance;

import dev.parley.sink.ledger.report.Polarity;

/** A day, counted from 1970-01-01, from which on an actor takes the side {@code to}; the day before it took the other. */
public record Turn(long day, Polarity to) {}
