package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a text names, by all its mentions.
 *
 * @param index    place in {@link Entities#entities()}
 * @param name     the registry's name, or the fullest mention
 * @param type     what it is
 * @param gender   of a person, as far as titles and given names tell
 * @param actorId  registry id, or null
 * @param group    what sort of organisation the registry says it is ("media", "party", ...), else empty
 * @param parentId id of the actor that the registry says it belongs to, or null
 * @param mentions indices into {@link Entities#mentions()}, in text order
 */
public record Entity(
        int index,
        String name,
        EntityType type,
        Gender gender,
        @Nullable String actorId,
        String group,
        @Nullable String parentId,
        List<Integer> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
