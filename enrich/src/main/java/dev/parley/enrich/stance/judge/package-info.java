/** Words that judge, the clauses that they stand in, and what they are said of by name: issues. */
@NullMarked
package dev.parley.enrich.stance.judge;

import org.jspecify.annotations.NullMarked;
