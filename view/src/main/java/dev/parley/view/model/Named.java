package dev.parley.view.model;

/** An actor or a target by its id, with the name to show. */
public record Named(String id, String name, String type) {}
