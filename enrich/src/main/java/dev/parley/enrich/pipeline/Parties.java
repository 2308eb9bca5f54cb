package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.stance.Party;
import java.util.ArrayList;
import java.util.List;

/** The mentions of those who can act, as parties to a stance; places and events are issues. */
public final class Parties {

    private Parties() {}

    public static List<Party> of(Entities entities, ActorRegistry registry) {
        return of(entities, new ActorIds(registry, entities));
    }

    static List<Party> of(Entities entities, ActorIds ids) {
        List<Party> parties = new ArrayList<>();
        for (Mention mention : entities.mentions()) {
            if (mention.type() != EntityType.LOCATION && mention.type() != EntityType.MISC) {
                Entity entity = entities.entityOf(mention);
                parties.add(new Party(mention.span(), entity.name(), ids.of(mention), mention.type(), entity.gender()));
            }
        }
        return parties;
    }
}
