/** A text as sentences, tokens with coarse tags, quotation marks and phrases. Knows English grammar, and nothing about who says what. */
@NullMarked
package dev.parley.enrich.text;

import org.jspecify.annotations.NullMarked;
