/** Web archives into the documents that they hold. Streams: memory does not grow with the archive. */
@NullMarked
package dev.parley.ingest.warc;

import org.jspecify.annotations.NullMarked;
