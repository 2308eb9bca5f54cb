package dev.parley.service;

import java.time.Instant;

/**
 * Why something failed.
 *
 * @param at   when
 * @param text in words
 */
record Cause(Instant at, String text) {}
