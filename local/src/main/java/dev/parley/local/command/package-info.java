/** The command line: each command says what it takes, calls what does it, and turns failures into one line. */
@NullMarked
package dev.parley.local.command;

import org.jspecify.annotations.NullMarked;
