package dev.parley.enrich.stance;

import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import java.util.ArrayList;
import java.util.List;

/** The mentions of those who can act, as parties to a stance; places and events are issues. */
public final class Parties {

    private Parties() {}

    public static List<Party> of(Entities entities, ActorRegistry registry) {
        String[] ids = new String[entities.entities().size()];
        List<Party> parties = new ArrayList<>();
        for (Mention mention : entities.mentions()) {
            if (mention.type() != EntityType.LOCATION && mention.type() != EntityType.MISC) {
                Entity entity = entities.entityOf(mention);
                if (ids[entity.index()] == null) {
                    ids[entity.index()] = registry.idOf(entity);
                }
                String id = ids[entity.index()];
                parties.add(new Party(mention.span(), entity.name(), id, mention.type(), entity.gender()));
            }
        }
        return parties;
    }
}
