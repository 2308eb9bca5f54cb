/** How instances deal the sources out among themselves: by the partitions of the state topic, in one consumer group. */
@NullMarked
package dev.parley.ingest.share;

import org.jspecify.annotations.NullMarked;
