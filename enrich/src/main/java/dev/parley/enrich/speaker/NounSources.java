package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.NameForm;
import dev.parley.enrich.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources told by a noun: spokespeople, "the mayor", bodies of a state, "the company", documents, groups. */
final class NounSources {

    private static final int MENTIONS_BACK = 20;
    private static final int TOKENS_BACK = 600;

    private final Document document;
    private final Entities entities;
    private final People people;
    private final List<Speaker> previous;

    NounSources(Document document, Entities entities, People people, List<Speaker> previous) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.previous = previous;
    }

    Speaker resolve(SourcePhrase source) {
        Mention described = described(source);
        if (source.headIsIn(Nouns.NOBODY)) {
            return Speaker.unresolved(source.text(), "no person, body or document");
        }
        if (source.headIsIn(Nouns.SPOKESPERSON)) {
            return spokesperson(source, described);
        }
        if (source.headIsIn(Nouns.STATE_BODY) && described != null && described.actorId() != null) {
            return body(source, described);
        }
        if (!source.isPlural() && source.isDefinite() && source.headIsIn(Nouns.ROLE)) {
            return bearer(source, described);
        }
        if (source.isDefinite() && source.headIsIn(Nouns.BODY) && !source.isPlural()) {
            return namedAgain(source, described);
        }
        return asTold(source, described);
    }

    private static @Nullable Mention described(SourcePhrase source) {
        Mention inCore = source.describingMention();
        return inCore != null ? inCore : source.followingMention();
    }

    /** Speaks for a body: the body is the actor. A person's own spokesperson stays unnamed. */
    private Speaker spokesperson(SourcePhrase source, @Nullable Mention of) {
        if (of == null) {
            Entity known = source.isDefinite() ? people.bearing(source.head().lower(), source.first) : null;
            return known != null ? person(source, known) : told(source, EntityType.PERSON, null);
        }
        Entity entity = entities.entityOf(of);
        if (entity.type() == EntityType.PERSON || of.type() == EntityType.MISC && of.actorId() == null) {
            return told(source, EntityType.PERSON, of);
        }
        EntityType type = of.form() == NameForm.NAME ? of.type() : EntityType.STATE;
        return new Speaker(
                entity.name(),
                source.text(),
                type,
                entity.index(),
                source.head().text(),
                null,
                null,
                "spokesperson");
    }

    /** "the Armenian government", "Russia's foreign ministry": the state. */
    private Speaker body(SourcePhrase source, Mention of) {
        Entity state = entities.entityOf(of);
        return new Speaker(state.name(), source.text(), state.type(), state.index(), null, null, null, "government");
    }

    private Speaker bearer(SourcePhrase source, @Nullable Mention of) {
        Entity known = people.bearing(source.head().lower(), source.first);
        if (known != null && (of == null || sameAffiliation(known, of))) {
            return person(source, known);
        }
        if (known == null) {
            Speaker last = lastPerson();
            if (last != null && of == null && isOnlyPersonLately(last)) {
                return new Speaker(
                        last.name(),
                        source.text(),
                        last.type(),
                        last.entity(),
                        last.role(),
                        last.affiliation(),
                        null,
                        "role");
            }
        }
        return told(source, EntityType.PERSON, of);
    }

    private boolean sameAffiliation(Entity person, Mention of) {
        Mention theirs = people.of(person).affiliation();
        return theirs == null || theirs.entity() == of.entity();
    }

    private @Nullable Speaker lastPerson() {
        Speaker last = previous.isEmpty() ? null : previous.get(previous.size() - 1);
        return last != null && last.type() == EntityType.PERSON && last.entity() >= 0 ? last : null;
    }

    private boolean isOnlyPersonLately(Speaker last) {
        int from = Math.max(0, previous.size() - 3);
        return previous.subList(from, previous.size()).stream()
                .allMatch(s -> s.type() != EntityType.PERSON || s.entity() == last.entity());
    }

    /** "the company", "the group": the last organisation named. */
    private Speaker namedAgain(SourcePhrase source, @Nullable Mention of) {
        if (of != null) {
            return told(source, EntityType.ORGANIZATION, of);
        }
        int seen = 0;
        for (int i = source.first - 1; i >= Math.max(0, source.first - TOKENS_BACK) && seen < MENTIONS_BACK; i--) {
            Mention mention = entities.mentionAt(i);
            if (mention == null) {
                continue;
            }
            i = mention.first();
            seen++;
            if (mention.type() == EntityType.ORGANIZATION
                    && mayBe(mention, source.head().lower())) {
                Entity entity = entities.entityOf(mention);
                return new Speaker(
                        entity.name(),
                        source.text(),
                        EntityType.ORGANIZATION,
                        entity.index(),
                        null,
                        null,
                        null,
                        "body");
            }
        }
        return told(source, EntityType.ORGANIZATION, null);
    }

    /** "the board" is a Board; "the company" any organisation that is not known to be something else. */
    private boolean mayBe(Mention mention, String noun) {
        String name = " " + mention.text().toLowerCase(java.util.Locale.ROOT) + " ";
        if (name.contains(" " + noun + " ")) {
            return true;
        }
        String group = entities.entityOf(mention).group();
        return switch (noun) {
            case "company", "firm", "retailer", "airline", "bank", "carmaker", "manufacturer", "maker", "startup" ->
                group.isEmpty() || group.equals("company");
            case "newspaper", "paper", "magazine", "outlet", "network", "broadcaster", "channel", "station" ->
                group.equals("media");
            case "party" -> group.equals("party");
            case "group", "organisation", "organization", "agency", "union", "charity", "association", "campaign" ->
                group.isEmpty() || group.equals("civil");
            default -> false;
        };
    }

    private Speaker person(SourcePhrase source, Entity entity) {
        Biography biography = people.of(entity);
        return new Speaker(
                entity.name(),
                source.text(),
                EntityType.PERSON,
                entity.index(),
                biography.role(),
                biography.affiliation(),
                null,
                "role");
    }

    private Speaker asTold(SourcePhrase source, @Nullable Mention of) {
        if (source.headIsIn(Nouns.DOCUMENT)) {
            Mention maker = source.followingMention();
            boolean byBody = maker != null
                    && document.token(source.coreEnd).is("by")
                    && entities.entityOf(maker).type() != EntityType.MISC;
            if (byBody && maker != null) {
                Entity entity = entities.entityOf(maker);
                return new Speaker(
                        entity.name(), source.text(), entity.type(), entity.index(), null, null, null, "document");
            }
            return told(source, EntityType.MISC, of);
        }
        if (source.isPlural()) {
            return told(source, EntityType.GROUP, of);
        }
        if (source.headIsIn(Nouns.ROLE)) {
            return told(source, EntityType.PERSON, of);
        }
        if (source.headIsIn(Nouns.BODY) || source.headIsIn(Nouns.STATE_BODY)) {
            return told(source, EntityType.ORGANIZATION, of);
        }
        return told(source, EntityType.MISC, of);
    }

    private static Speaker told(SourcePhrase source, EntityType type, @Nullable Mention of) {
        String role = type == EntityType.PERSON ? source.head().text() : null;
        return Speaker.unnamed(source.coreText(), type, role, of, "unnamed");
    }
}
