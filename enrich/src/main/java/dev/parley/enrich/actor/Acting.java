package dev.parley.enrich.actor;

import dev.parley.enrich.entity.EntityType;

/** An entity as an actor: for a ministry, its state. */
public record Acting(String id, String name, EntityType type) {}
