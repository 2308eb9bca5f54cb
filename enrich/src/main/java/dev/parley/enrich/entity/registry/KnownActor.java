package dev.parley.enrich.entity.registry;

import org.jspecify.annotations.Nullable;

/**
 * An actor that the registry knows.
 *
 * @param id       Wikidata id, or a slug; holds no slash
 * @param name     its usual full name
 * @param type     PERSON, ORGANIZATION, LOCATION or STATE
 * @param group    what sort of organisation it is ("media", "party", ...), empty where that does not matter
 * @param role     office of a person, or null
 * @param parentId actor that it belongs to and speaks for, or null
 */
public record KnownActor(
        String id,
        String name,
        EntityType type,
        String group,
        @Nullable String role,
        @Nullable String parentId) {

    /** What the gazetteer says of a name that is some place's, or some organisation's: no actor that anybody speaks of by id. */
    public static final KnownActor SOME_PLACE = new KnownActor("place", "place", EntityType.LOCATION, "", null, null);

    public static final KnownActor SOME_ORGANISATION =
            new KnownActor("organisation", "organisation", EntityType.ORGANIZATION, "", null, null);

    public KnownActor {
        if (id.isBlank() || id.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not an actor id: '" + id + "'");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("actor " + id + " has no name");
        }
    }
}
