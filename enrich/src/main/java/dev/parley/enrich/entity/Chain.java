package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.KnownActor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity while its mentions are gathered. */
final class Chain {
    final List<Integer> mentions = new ArrayList<>();
    String name;
    EntityType type;
    Gender gender = Gender.UNKNOWN;

    @Nullable
    KnownActor actor;

    Chain(String name, EntityType type) {
        this.name = name;
        this.type = type;
    }
}
