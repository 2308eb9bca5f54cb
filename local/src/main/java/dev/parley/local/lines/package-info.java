/** Lines in, lines out, in order, on every processor: what the commands that work without Kafka share. */
@NullMarked
package dev.parley.local.lines;

import org.jspecify.annotations.NullMarked;
