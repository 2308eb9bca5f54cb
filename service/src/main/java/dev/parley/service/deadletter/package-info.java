/** Records that could not be processed: written with their cause, listed, and played back. */
@NullMarked
package dev.parley.service.deadletter;

import org.jspecify.annotations.NullMarked;
