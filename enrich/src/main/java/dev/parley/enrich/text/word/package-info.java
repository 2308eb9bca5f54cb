/** Words and their lists: tokens, tags, the lexicon, inflection, and tables that are asked by a token's number rather than by its spelling. */
@NullMarked
package dev.parley.enrich.text.word;

import org.jspecify.annotations.NullMarked;
