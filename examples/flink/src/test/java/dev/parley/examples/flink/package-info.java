/** Runs the example of flink against Parley as it is. */
@NullMarked
package dev.parley.examples.flink;

import org.jspecify.annotations.NullMarked;
