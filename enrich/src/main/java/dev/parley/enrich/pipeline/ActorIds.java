package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import org.jspecify.annotations.Nullable;

/** The ids of one document's entities as actors, each made once. */
final class ActorIds {

    private final ActorRegistry registry;
    private final Entities entities;
    private final @Nullable String[] ids;

    ActorIds(ActorRegistry registry, Entities entities) {
        this.registry = registry;
        this.entities = entities;
        this.ids = new String[entities.entities().size()];
    }

    String of(Mention mention) {
        Entity entity = entities.entityOf(mention);
        String id = ids[entity.index()];
        if (id == null) {
            id = registry.idOf(entity);
            ids[entity.index()] = id;
        }
        return id;
    }
}
