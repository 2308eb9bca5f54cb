/** Reading topics from the outside, as any consumer would: to their ends or on and on. */
@NullMarked
package dev.parley.local.topics;

import org.jspecify.annotations.NullMarked;
