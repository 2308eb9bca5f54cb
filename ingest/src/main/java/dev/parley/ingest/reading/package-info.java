/** Tells by its content what a document is, unpacks it within bounds, and hands it to the reader of its format. Pure. */
@NullMarked
package dev.parley.ingest.reading;

import org.jspecify.annotations.NullMarked;
