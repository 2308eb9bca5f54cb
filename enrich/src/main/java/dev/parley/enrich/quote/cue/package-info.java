/** Which words report, and how often: verbs, nouns, adjectives and phrases in frames, as the lists beside this package say. */
@NullMarked
package dev.parley.enrich.quote.cue;

import org.jspecify.annotations.NullMarked;
