/** The enrich service: raw news items in, tagged ones out. */
@NullMarked
package dev.parley.enrich;

import org.jspecify.annotations.NullMarked;
