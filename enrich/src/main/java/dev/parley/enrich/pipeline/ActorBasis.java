package dev.parley.enrich.pipeline;

import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.PersonName;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.word.WordFile;
import java.util.Set;

/**
 * What the id of an entity as an actor rests on. A person whom the whole text names by surname alone ("Lindqvist", "van Dijk") may be
 * one of several, or the one that another text names in full: nothing that is said by a surname may count for a second person.
 */
final class ActorBasis {
    private static final Set<String> PARTICLES =
            WordFile.of(ActorBasis.class, "surname-particles.txt").names("particle");

    private ActorBasis() {}

    static Extraction.IdBasis of(Entity entity) {
        if (entity.actorId() != null) {
            return Extraction.IdBasis.REGISTRY;
        }
        return entity.type() == EntityType.PERSON && isSurname(PersonName.plain(entity.name()))
                ? Extraction.IdBasis.SURNAME
                : Extraction.IdBasis.FULL_NAME;
    }

    /** One word, or one behind particles. */
    private static boolean isSurname(String name) {
        String rest = name.strip();
        int space = rest.indexOf(' ');
        while (space > 0 && PARTICLES.contains(rest.substring(0, space))) {
            rest = rest.substring(space + 1).strip();
            space = rest.indexOf(' ');
        }
        return space < 0;
    }
}
