/** Items that come as JSON objects, one a line, one a file or an array of them. Pure. */
@NullMarked
package dev.parley.ingest.records;

import org.jspecify.annotations.NullMarked;
