package dev.parley.enrich.stance.judge;

/**
 * What a side may be taken on that is no actor.
 *
 * @param id   a slug, or the id from the user's file
 * @param name canonical phrase
 */
public record Issue(String id, String name) {}
