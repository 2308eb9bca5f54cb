/** When and where a statement was made, as far as the words around its cue tell. */
@NullMarked
package dev.parley.enrich.time;

import org.jspecify.annotations.NullMarked;
