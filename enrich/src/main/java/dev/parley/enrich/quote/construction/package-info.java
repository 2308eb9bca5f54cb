/** All other constructions: quotations with their cues, colons and blocks, parentheses, nouns and adjectives that report, "according to". */
@NullMarked
package dev.parley.enrich.quote.construction;

import org.jspecify.annotations.NullMarked;
