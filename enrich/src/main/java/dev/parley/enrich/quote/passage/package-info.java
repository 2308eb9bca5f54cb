/**
 * One document while its statements are being found: the questions that constructions ask of it, where contents end, and what a construction
 * hands over, a {@link dev.parley.enrich.quote.passage.Finding}.
 */
@NullMarked
package dev.parley.enrich.quote.passage;

import org.jspecify.annotations.NullMarked;
