/** Constructions around a verb that reports: what stands before it is the source, how it goes on behind it tells the content. */
@NullMarked
package dev.parley.enrich.quote.verb;

import org.jspecify.annotations.NullMarked;
