/** Learns the weights that ship with the language core from annotated articles. Not released; it copies no text. */
@NullMarked
package dev.parley.training;

import org.jspecify.annotations.NullMarked;
