package dev.parley.enrich.actor;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.registry.Slug;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.noun.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as an actor.
 *
 * @param id          its id; null where it is named by nothing that tells one
 * @param affiliation whom it speaks for; null where neither text nor registry tells
 */
public record SpeakingActor(@Nullable String id, @Nullable Affiliation affiliation) {

    public static SpeakingActor of(Speaker speaker, Entities entities, ActorRegistry registry) {
        Affiliation affiliation = registry.affiliation(speaker, entities);
        String id = speaker.entity() < 0
                ? stateBodyId(speaker, affiliation)
                : registry.idOf(entities.entities().get(speaker.entity()));
        return new SpeakingActor(id, affiliation);
    }

    /** "norway-foreign-ministry": a body that goes by its noun is told by its state and the noun. */
    private static @Nullable String stateBodyId(Speaker speaker, @Nullable Affiliation state) {
        String name = speaker.name();
        if (!speaker.isStateBody() || state == null || name == null) {
            return null;
        }
        return Slug.of(state.name() + " " + Nouns.stateBody(name));
    }

    public @Nullable String affiliationName() {
        return affiliation == null ? null : affiliation.name();
    }

    public @Nullable String affiliationId() {
        return affiliation == null ? null : affiliation.id();
    }
}
