package dev.parley.enrich.stance;

/**
 * What a side may be taken on that is no actor.
 *
 * @param id   a slug, or the id from the user's file
 * @param name canonical phrase
 */
record Issue(String id, String name) {}
