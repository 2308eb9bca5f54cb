package dev.parley.enrich.actor;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.KnownActor;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.NameForm;
import dev.parley.enrich.entity.PersonName;
import dev.parley.enrich.entity.Reading;
import dev.parley.enrich.entity.Registry;
import dev.parley.enrich.entity.RegistryFile;
import dev.parley.enrich.entity.Slug;
import dev.parley.enrich.speaker.Membership;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names actors: the registry's id where it knows one, else a readable slug of the fullest name, so that full names which agree meet
 * across articles. Immutable and thread-safe.
 */
public final class ActorRegistry {

    /** Last words of what a state does through somebody: a ministry, or a minister's portfolio ("Finnish Transport Minister"). */
    private static final Set<String> STATE_WORDS = Set.of(
            "ministry",
            "government",
            "embassy",
            "presidency",
            "cabinet",
            "security",
            "transport",
            "health",
            "education",
            "defence",
            "defense",
            "interior",
            "finance",
            "energy",
            "environment",
            "justice",
            "trade",
            "culture",
            "labour",
            "labor",
            "agriculture",
            "economy",
            "housing",
            "infrastructure");

    private final Registry registry;

    public ActorRegistry(Registry registry) {
        this.registry = registry;
    }

    /** The actors that ship with Parley. */
    public static ActorRegistry builtIn() {
        return new ActorRegistry(Registry.builtIn());
    }

    /**
     * The built-in actors with a user's file merged over them, see {@link RegistryFile}.
     *
     * @throws IOException              where the file can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names the file and every such line
     */
    public static ActorRegistry withFile(Path file) throws IOException {
        return new ActorRegistry(Registry.builtIn().with(RegistryFile.read(file)));
    }

    public Registry names() {
        return registry;
    }

    /** The one actor that a name or alias names, null where the registry knows none or several. */
    public @Nullable KnownActor lookup(String name) {
        return only(registry.lookup(name));
    }

    /** The actor that all readings name ("Chinese" is an adjective and a people), null where they name several or none. */
    private static @Nullable KnownActor only(List<Reading> readings) {
        KnownActor only = null;
        for (Reading reading : readings) {
            if (only != null && !only.id().equals(reading.actor().id())) {
                return null;
            }
            only = reading.actor();
        }
        return only;
    }

    /** What acts where an entity speaks: a ministry's state, else the entity itself. */
    public Acting acting(Entity entity) {
        KnownActor state = entity.type() == EntityType.ORGANIZATION ? stateBehind(entity) : null;
        return state == null
                ? new Acting(idOf(entity), entity.name(), entity.type())
                : new Acting(state.id(), state.name(), state.type());
    }

    private @Nullable KnownActor stateBehind(Entity entity) {
        if (entity.actorId() == null) {
            return stateOf(entity.name());
        }
        KnownActor known = registry.byId(entity.actorId());
        boolean ministry = known != null && known.group().equals("ministry") && known.parentId() != null;
        return ministry && known != null && known.parentId() != null ? registry.byId(known.parentId()) : null;
    }

    /** The id of an entity as an actor. */
    public String idOf(Entity entity) {
        if (entity.actorId() != null) {
            return entity.actorId();
        }
        boolean person = entity.type() == EntityType.PERSON;
        return Slug.of(person ? PersonName.plain(entity.name()) : entity.name());
    }

    /** As {@link #affiliation(Mention, Entities)}; what is implied is looked up by name, null where the registry lacks it. */
    public @Nullable Affiliation affiliation(@Nullable Membership membership, Entities entities) {
        if (membership == null) {
            return null;
        }
        if (membership.mention() != null) {
            return affiliation(membership.mention(), entities);
        }
        KnownActor known = lookup(membership.name());
        return known == null ? null : new Affiliation(known.id(), known.name());
    }

    /**
     * Whom a mention beside a person's name makes them speak for: a state for its adjective, capital, seat or ministry, the
     * state that a body of government belongs to, else the body itself; null for a mere place.
     */
    public @Nullable Affiliation affiliation(Mention mention, Entities entities) {
        Entity entity = entities.entityOf(mention);
        KnownActor known = entity.actorId() == null ? null : registry.byId(entity.actorId());
        if (known != null && known.parentId() != null && known.type() == EntityType.ORGANIZATION) {
            KnownActor parent = registry.byId(known.parentId());
            known = parent == null ? known : parent;
        }
        if (known != null) {
            boolean aPlace = known.type() == EntityType.LOCATION || mention.form() == NameForm.CAPITAL;
            return aPlace && known.type() == EntityType.LOCATION ? null : new Affiliation(known.id(), known.name());
        }
        if (mention.type() != EntityType.ORGANIZATION) {
            return null;
        }
        KnownActor state = stateOf(mention.text());
        return state != null ? new Affiliation(state.id(), state.name()) : new Affiliation(idOf(entity), entity.name());
    }

    /** The state of "Russian Foreign Ministry". */
    private @Nullable KnownActor stateOf(String name) {
        int space = name.indexOf(' ');
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (space < 0 || !STATE_WORDS.contains(last)) {
            return null;
        }
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            KnownActor known = lookup(name.substring(0, end));
            if (known != null && known.type() == EntityType.STATE) {
                return known;
            }
        }
        return null;
    }
}
