/** Tunes a small pretrained encoder together with what weighs its vectors, and writes both as the one file that the careful reading opens. */
@NullMarked
package dev.parley.tuning;

import org.jspecify.annotations.NullMarked;
