/**
 * Puts what was read into the raw topic, each revision once: remembers what the topic already holds, leaves out what has
 * not changed, and commits batches whole.
 */
@NullMarked
package dev.parley.ingest.publish;

import org.jspecify.annotations.NullMarked;
