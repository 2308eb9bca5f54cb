/** Ids for whoever speaks or takes sides: registry ids and slugs, and the body or state that an affiliation names. */
@NullMarked
package dev.parley.enrich.actor;

import org.jspecify.annotations.NullMarked;
