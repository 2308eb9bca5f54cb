/** Puts a service back to the beginning of its input, so that it builds all that it has written anew. */
@NullMarked
package dev.parley.local.reset;

import org.jspecify.annotations.NullMarked;
