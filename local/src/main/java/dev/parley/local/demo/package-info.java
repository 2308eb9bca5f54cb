/** {@code parley demo}: runs the whole over the given sources, waits for the last of them, and shows what the topics hold. */
@NullMarked
package dev.parley.local.demo;

import org.jspecify.annotations.NullMarked;
