/** Which side is taken on whom or what: words that judge, the parties they tell of, and the classifier and finder built on both. */
@NullMarked
package dev.parley.enrich.stance;

import org.jspecify.annotations.NullMarked;
