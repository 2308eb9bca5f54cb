/** Runs the example of connect against Parley as it is. */
@NullMarked
package dev.parley.examples.connect;

import org.jspecify.annotations.NullMarked;
