/** How a second terminal finds the broker and the registry that {@code parley demo --serve} keeps up. */
@NullMarked
package dev.parley.local.serve;

import org.jspecify.annotations.NullMarked;
