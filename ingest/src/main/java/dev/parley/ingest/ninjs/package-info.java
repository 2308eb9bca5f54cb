/** ninjs, the IPTC's form of news in JSON, in which agencies deliver. */
@NullMarked
package dev.parley.ingest.ninjs;

import org.jspecify.annotations.NullMarked;
