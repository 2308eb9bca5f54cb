/** How likely a side is taken on each candidate: features of the statement, linear weights, and a head over what its words mean. */
@NullMarked
package dev.parley.enrich.stance.weigh;

import org.jspecify.annotations.NullMarked;
