/**
 * Who and what a text names: persons, organisations, places and states, each mention cut at its right ends, typed, joined
 * with the other mentions of the same entity, and resolved to a registry actor where the text allows it.
 */
@NullMarked
package dev.parley.enrich.entity;

import org.jspecify.annotations.NullMarked;
