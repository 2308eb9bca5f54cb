/**
 * Feeds into items: RSS in all its versions, Atom, JSON Feed. XML is read by a forgiving parser that knows no external
 * entities, expands nothing and keeps whatever a damaged feed still holds. Pure.
 */
@NullMarked
package dev.parley.ingest.feed;

import org.jspecify.annotations.NullMarked;
