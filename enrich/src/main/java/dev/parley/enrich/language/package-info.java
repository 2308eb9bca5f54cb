/** The seam between what holds for any language and what is English: what the pipeline asks of a language, and the languages that are read. */
@NullMarked
package dev.parley.enrich.language;

import org.jspecify.annotations.NullMarked;
