/** What changes, handed to whoever listens. */
@NullMarked
package dev.parley.view.live;

import org.jspecify.annotations.NullMarked;
