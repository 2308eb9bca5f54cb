/** What is known of names before a text is read: actors with their names, places, given names, and the user's own file. */
@NullMarked
package dev.parley.enrich.entity.registry;

import org.jspecify.annotations.NullMarked;
