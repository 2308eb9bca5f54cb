/** Between the language core and the outside: contract records to articles and back, and the JSON lines of the command line. */
@NullMarked
package dev.parley.enrich.codec;

import org.jspecify.annotations.NullMarked;
