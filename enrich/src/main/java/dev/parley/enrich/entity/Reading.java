package dev.parley.enrich.entity;

/** One way to read a name: the actor and how the name stands for it. */
public record Reading(KnownActor actor, NameForm form) {}
