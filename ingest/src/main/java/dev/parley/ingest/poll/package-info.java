/** When a source is looked at again: intervals, back-off, what a server asks for. Pure. */
@NullMarked
package dev.parley.ingest.poll;

import org.jspecify.annotations.NullMarked;
