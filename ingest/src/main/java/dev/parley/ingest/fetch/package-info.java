/**
 * Fetches one address over http or https: politely, within bounds of size and time, and never into a private network
 * unless the source is marked as allowed to. Knows no formats.
 */
@NullMarked
package dev.parley.ingest.fetch;

import org.jspecify.annotations.NullMarked;
