/** The topics, read to their end and on, into the index. */
@NullMarked
package dev.parley.view.topics;

import org.jspecify.annotations.NullMarked;
