/**
 * Own articles, worked out by hand, as a scored gate: what the language core makes of them is counted against all that a careful
 * reader finds in them, and no figure may fall. The articles lie in the resource folder of the same name.
 */
@NullMarked
package dev.parley.enrich.articles;

import org.jspecify.annotations.NullMarked;
