package dev.parley.enrich.actor;

/** The body or state that somebody speaks for or belongs to. */
public record Affiliation(String id, String name) {}
