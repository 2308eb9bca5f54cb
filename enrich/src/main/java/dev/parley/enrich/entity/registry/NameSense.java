package dev.parley.enrich.entity.registry;

/** One way to read a name: the actor and how the name stands for it. */
public record NameSense(KnownActor actor, NameForm form) {}
