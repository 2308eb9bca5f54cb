/** The classes of nouns that sources and offices are made of. */
@NullMarked
package dev.parley.enrich.speaker.noun;

import org.jspecify.annotations.NullMarked;
