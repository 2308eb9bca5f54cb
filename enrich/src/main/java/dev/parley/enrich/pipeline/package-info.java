/** The one entry point of the language core: an article in, its entities, actors and statements out. */
@NullMarked
package dev.parley.enrich.pipeline;

import org.jspecify.annotations.NullMarked;
