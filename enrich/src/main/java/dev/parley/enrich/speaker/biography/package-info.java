/** What a text says of a person beside the name: role, the body that they belong to, gender. */
@NullMarked
package dev.parley.enrich.speaker.biography;

import org.jspecify.annotations.NullMarked;
