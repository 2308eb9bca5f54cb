/** Consumers of Parley's topics, to be copied and changed. */
@NullMarked
package dev.parley.examples;

import org.jspecify.annotations.NullMarked;
