/** From bytes to characters and from markup to plain text with its paragraphs. Pure. */
@NullMarked
package dev.parley.ingest.text;

import org.jspecify.annotations.NullMarked;
