package dev.parley.enrich.actor;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.PersonName;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.KnownActor;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameSense;
import dev.parley.enrich.entity.registry.Registry;
import dev.parley.enrich.entity.registry.RegistryFile;
import dev.parley.enrich.entity.registry.Slug;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.word.WordFile;
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

    private static final WordFile WORDS = WordFile.of(ActorRegistry.class, "words.txt");

    /** Last words of what a state acts through: a ministry, or a minister's portfolio ("Finnish Transport Minister"). */
    private static final Set<String> STATE_WORDS = WORDS.words("state-word");

    private static final Set<String> ADJECTIVE_ENDINGS = WORDS.words("adjective-ending");

    static {
        WORDS.end();
    }

    private static final String OF = " of ";

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
    private static @Nullable KnownActor only(List<NameSense> senses) {
        KnownActor only = null;
        for (NameSense sense : senses) {
            if (only != null && !only.id().equals(sense.actor().id())) {
                return null;
            }
            only = sense.actor();
        }
        return only;
    }

    /** The id of an entity as an actor. */
    public String idOf(Entity entity) {
        if (entity.actorId() != null) {
            return entity.actorId();
        }
        boolean person = entity.type() == EntityType.PERSON;
        return Slug.of(person ? PersonName.plain(entity.name()) : entity.name());
    }

    /**
     * Whom a speaker speaks for: the body or state that the text ties to them; else what the registry says that they belong to.
     * A state speaks for itself, and so does the body behind its spokesperson. Null where neither text nor registry tells.
     */
    public @Nullable Affiliation affiliation(Speaker speaker, Entities entities) {
        Membership membership = speaker.affiliation();
        if (membership != null && membership.assumed() && speaker.entity() >= 0) {
            Affiliation own = parent(entities.entities().get(speaker.entity()), entities);
            return own != null ? own : affiliation(membership, speaker.role(), entities);
        }
        Affiliation told = membership == null ? null : affiliation(membership, speaker.role(), entities);
        if (told != null || speaker.entity() < 0) {
            return told;
        }
        Entity entity = entities.entities().get(speaker.entity());
        boolean itself = speaker.type() == EntityType.STATE || speaker.type() == EntityType.LOCATION;
        if (itself || speaker.isSpokesperson() || speaker.isMaker()) {
            return new Affiliation(idOf(entity), entity.name());
        }
        return parent(entity, entities);
    }

    /** What is implied is looked up by its id or name. */
    private @Nullable Affiliation affiliation(Membership membership, @Nullable String role, Entities entities) {
        Mention mention = membership.mention();
        if (mention == null) {
            KnownActor known = registry.byId(membership.name());
            known = known == null ? lookup(membership.name()) : known;
            return known == null
                    ? new Affiliation(Slug.of(membership.name()), membership.name())
                    : new Affiliation(known.id(), known.name());
        }
        boolean capital = Nouns.isLocalOffice(role) && mention.form() == NameForm.CAPITAL;
        boolean place = mention.type() == EntityType.LOCATION
                && (Nouns.isLocalOffice(role) || Nouns.isPublicOffice(role) && mention.actorId() != null);
        if (capital || place && mention.form() != NameForm.CAPITAL) {
            return new Affiliation(
                    capital ? Slug.of(mention.text()) : idOf(entities.entityOf(mention)), mention.text());
        }
        if (mention.type() == EntityType.LOCATION && mention.actorId() == null && Nouns.isOfBody(role)) {
            return new Affiliation(idOf(entities.entityOf(mention)), mention.text());
        }
        boolean unknown = mention.type() == EntityType.MISC && mention.actorId() == null;
        boolean noBody = unknown
                && isPlainWord(mention)
                && (Nouns.isPublicOffice(role) || !Nouns.isOfBody(role))
                && placeOf(mention.text(), entities) == null;
        return noBody ? null : affiliation(mention, entities);
    }

    /** The state or body that the registry ties an entity to, or the state that its name tells. */
    private @Nullable Affiliation parent(Entity entity, Entities entities) {
        KnownActor known = entity.actorId() == null ? null : registry.byId(entity.actorId());
        KnownActor parent = known == null || known.parentId() == null ? null : registry.byId(known.parentId());
        boolean publicBody = entity.type() == EntityType.ORGANIZATION && Nouns.isPublicBody(entity.name());
        if (parent == null && publicBody) {
            parent = stateIn(entity.name());
        }
        if (parent == null) {
            return publicBody && known == null ? placeIn(entity.name(), entities) : null;
        }
        return parent.id().equals(entity.actorId()) ? null : new Affiliation(parent.id(), parent.name());
    }

    /** The town or region that opens a name or ends it behind "of", as the text or the gazetteer knows it: "California Department of Forestry". */
    private @Nullable Affiliation placeIn(String name, Entities entities) {
        Entity named = null;
        for (Entity place : entities.entities()) {
            boolean holds = place.type() == EntityType.LOCATION && opensOrEnds(name, place.name());
            named = holds
                            && (named == null
                                    || place.name().length() > named.name().length())
                    ? place
                    : named;
        }
        if (named != null) {
            return new Affiliation(idOf(named), named.name());
        }
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            String place = name.substring(0, end);
            if (Gazetteer.get().isPlace(place)) {
                return new Affiliation(Slug.of(place), place);
            }
        }
        return null;
    }

    private static boolean opensOrEnds(String name, String place) {
        int rest = name.length() - place.length();
        return rest > 0
                && (name.startsWith(place) && name.charAt(place.length()) == ' '
                        || name.endsWith(place) && name.startsWith(OF, rest - OF.length()));
    }

    /**
     * Whom a mention beside a person's name makes them speak for: a state for its adjective, capital, seat or ministry, the
     * state that a body of government belongs to, a person for their lawyer, else the body itself; null for a mere place.
     */
    public @Nullable Affiliation affiliation(Mention mention, Entities entities) {
        Entity entity = entities.entityOf(mention);
        KnownActor known = entity.actorId() == null ? null : registry.byId(entity.actorId());
        if (known != null && known.parentId() != null && known.group().equals("ministry")) {
            KnownActor parent = registry.byId(known.parentId());
            known = parent == null ? known : parent;
        }
        if (known != null) {
            boolean aPlace = known.type() == EntityType.LOCATION || mention.form() == NameForm.CAPITAL;
            return aPlace && known.type() == EntityType.LOCATION ? null : new Affiliation(known.id(), known.name());
        }
        if (mention.type() == EntityType.PERSON) {
            return new Affiliation(idOf(entity), entity.name());
        }
        if (mention.type() != EntityType.ORGANIZATION && !isUnknownBody(mention)) {
            Entity place = placeOf(mention.text(), entities);
            return place == null ? null : new Affiliation(idOf(place), place.name());
        }
        KnownActor state = stateOf(mention.text());
        return state != null ? new Affiliation(state.id(), state.name()) : new Affiliation(idOf(entity), entity.name());
    }

    /** "Harbonian": the place Harbonia, where the text names it. */
    private static @Nullable Entity placeOf(String adjective, Entities entities) {
        for (Entity place : entities.entities()) {
            boolean known = place.type() == EntityType.LOCATION
                    && adjective.length() == place.name().length() + 1;
            if (known && adjective.startsWith(place.name()) && adjective.endsWith("n")) {
                return place;
            }
        }
        return null;
    }

    /** "Western diplomats", "a Quechua farmer": one word without anything that only names have. */
    private static boolean isPlainWord(Mention mention) {
        String name = mention.text();
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A name of no known kind beside a role is mostly a body ("the 27SOMXG commander"), unless it looks like an adjective. */
    private static boolean isUnknownBody(Mention mention) {
        if (mention.type() != EntityType.MISC || mention.form() != NameForm.NAME) {
            return false;
        }
        String name = mention.text();
        return ADJECTIVE_ENDINGS.stream().noneMatch(name::endsWith);
    }

    /** The state that opens a name or ends it behind "of": "Russian Foreign Ministry", "Supreme Court of the United Kingdom". */
    private @Nullable KnownActor stateIn(String name) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            KnownActor known = lookup(name.substring(0, end));
            if (isStateOrRegion(known)) {
                return known;
            }
        }
        int of = name.lastIndexOf(OF);
        String last = of < 0 ? "" : name.substring(of + OF.length());
        KnownActor known = lookup(last.startsWith("the ") ? last.substring(4) : last);
        return isStateOrRegion(known) ? known : null;
    }

    private static boolean isStateOrRegion(@Nullable KnownActor known) {
        return known != null && (known.type() == EntityType.STATE || known.type() == EntityType.LOCATION);
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
