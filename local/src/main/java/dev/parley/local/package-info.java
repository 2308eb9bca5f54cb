/** Everything in one process, for a laptop and for tests: it starts what the other modules are and adds no processing. */
@NullMarked
package dev.parley.local;

import org.jspecify.annotations.NullMarked;
