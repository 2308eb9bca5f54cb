/** How likely a finding is a statement: a linear model over how it is built, and a head over what its words mean. */
@NullMarked
package dev.parley.enrich.quote.weigh;

import org.jspecify.annotations.NullMarked;
