/** How fast and how large: the language core under JMH, and the whole pipeline end to end. Not released. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
