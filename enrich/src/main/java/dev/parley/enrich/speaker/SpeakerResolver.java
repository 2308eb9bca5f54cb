package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Gender;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.NameForm;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who made each statement of a document. One resolver a document; attributions are resolved in text order, since a
 * pronoun looks back at the sources before it.
 */
public final class SpeakerResolver {

    private final Document document;
    private final Entities entities;
    private final Pronouns pronouns;
    private final People people;
    private final List<Speaker> resolved = new ArrayList<>();

    private SpeakerResolver(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        Genders genders = new Genders(entities.entities().size());
        this.pronouns = new Pronouns(document, entities, new PersonSubjects(document, entities), genders);
        this.people = new People(document, entities);
    }

    /** The speaker of each attribution, in the same order. */
    public static List<Speaker> resolve(Document document, Entities entities, List<Attribution> attributions) {
        SpeakerResolver resolver = new SpeakerResolver(document, entities);
        for (Attribution attribution : attributions) {
            resolver.resolved.add(resolver.speaker(attribution));
        }
        return List.copyOf(resolver.resolved);
    }

    private Speaker speaker(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            Mention subject = attribution.rule().equals("seeming") ? subject(attribution) : null;
            return subject == null ? Speaker.unresolved(null, "no source in the text") : bearer(subject);
        }
        SourcePhrase source =
                new SourcePhrase(document, entities, attribution.source().get(0));
        Speaker pronoun = source.isOneWord() ? pronoun(source) : null;
        if (pronoun != null) {
            return pronoun;
        }
        if (source.joinsNames()) {
            return Speaker.unnamed(source.coreText(), EntityType.GROUP, null, null, "several");
        }
        Mention apposed = source.apposedPerson();
        if (apposed != null) {
            return withRole(named(source, apposed), source);
        }
        Mention head = source.headMention();
        if (head != null && isHeadName(head, source)) {
            return named(source, head);
        }
        return new NounSources(document, entities, people, resolved).resolve(source);
    }

    /** "Moscow appeared to accept it": the reporter tells the side of whoever is the subject, the content's first piece. */
    private @Nullable Mention subject(Attribution attribution) {
        int last = document.tokenAt(attribution.content().get(0).end() - 1);
        Mention mention = entities.mentionAt(last);
        boolean actor = mention != null
                && mention.type() != EntityType.MISC
                && (mention.type() != EntityType.LOCATION
                        || mention.form() == NameForm.CAPITAL
                        || mention.form() == NameForm.SEAT)
                && mention.form() != NameForm.ADJECTIVE;
        return actor ? mention : null;
    }

    private Speaker bearer(Mention mention) {
        SourcePhrase phrase = new SourcePhrase(document, entities, mention.span());
        return named(phrase, mention);
    }

    /** A nationality at the end of the core is no name of a source unless it stands alone ("the Russians"). */
    private static boolean isHeadName(Mention head, SourcePhrase source) {
        return head.form() != NameForm.ADJECTIVE && head.first() >= source.first - 1;
    }

    private Speaker named(SourcePhrase source, Mention head) {
        Entity entity = entities.entityOf(head);
        String mention = source.text();
        if (head.form() == NameForm.PEOPLE) {
            return Speaker.unnamed(source.coreText(), EntityType.GROUP, null, head, "people");
        }
        if (head.form() == NameForm.CAPITAL || head.form() == NameForm.SEAT) {
            return new Speaker(entity.name(), mention, EntityType.STATE, entity.index(), null, null, null, "seat");
        }
        EntityType type = typeOf(head, entity);
        if (type == EntityType.MISC) {
            return Speaker.unnamed(source.coreText(), isPeople(head) ? EntityType.GROUP : type, null, null, "told");
        }
        if (type == EntityType.PERSON) {
            Biography biography = people.of(entity);
            return new Speaker(
                    entity.name(),
                    mention,
                    type,
                    entity.index(),
                    biography.role(),
                    biography.affiliation(),
                    null,
                    "name");
        }
        return new Speaker(entity.name(), mention, type, entity.index(), null, null, null, "name");
    }

    /** The role that the core tells, where the name has none of its own. */
    private static Speaker withRole(Speaker person, SourcePhrase source) {
        if (person.role() != null) {
            return person;
        }
        Mention of = person.affiliation() != null ? person.affiliation() : source.describingMention();
        return new Speaker(
                person.name(),
                person.mention(),
                person.type(),
                person.entity(),
                source.head().text(),
                of,
                null,
                person.how());
    }

    private boolean isPeople(Mention head) {
        return head.text().endsWith("s") && document.token(head.end() - 1).tag() == Tag.NOUN_PLURAL
                || Nouns.GROUP.contains(head.text().toLowerCase(java.util.Locale.ROOT));
    }

    private static EntityType typeOf(Mention head, Entity entity) {
        return entity.type() == EntityType.PERSON ? EntityType.PERSON : head.type();
    }

    private @Nullable Speaker pronoun(SourcePhrase source) {
        Token token = source.firstToken();
        return switch (token.lower()) {
            case "he", "his", "him" -> person(source, Gender.MALE);
            case "she", "her" -> person(source, Gender.FEMALE);
            case "it", "its" -> body(source, false);
            case "they", "their", "them" -> body(source, true);
            case "who", "which", "that" -> relative(source);
            case "this", "these", "there", "what" -> Speaker.unresolved(token.text(), "a pronoun that names nobody");
            case "i", "we", "you", "me", "us", "my", "our" ->
                Speaker.unresolved(token.text(), "first or second person");
            default -> null;
        };
    }

    private Speaker person(SourcePhrase source, Gender gender) {
        Entity entity = pronouns.person(source.first, gender, resolved);
        String mention = source.firstToken().text();
        if (entity == null) {
            return Speaker.unresolved(mention, "no person that the pronoun fits");
        }
        Biography biography = people.of(entity);
        return new Speaker(
                entity.name(),
                mention,
                EntityType.PERSON,
                entity.index(),
                biography.role(),
                biography.affiliation(),
                null,
                "pronoun");
    }

    private Speaker body(SourcePhrase source, boolean plural) {
        Speaker before = pronouns.body(resolved, plural);
        String mention = source.firstToken().text();
        if (before == null) {
            return Speaker.unresolved(
                    mention, plural ? "no group that the pronoun fits" : "no body that the pronoun fits");
        }
        return new Speaker(
                before.name(),
                mention,
                before.type(),
                before.entity(),
                before.role(),
                before.affiliation(),
                null,
                "pronoun");
    }

    /** The name before a relative pronoun; "who" looks for a person beyond a place or body ("Ames of Oslo, who ..."). */
    private @Nullable Mention whom(SourcePhrase source, int last) {
        Mention nearest = entities.mentionAt(last);
        if (nearest == null || !source.firstToken().is("who") || nearest.type() == EntityType.PERSON) {
            return nearest;
        }
        for (int i = last; i >= Math.max(0, last - 8); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return mention;
            }
        }
        return null;
    }

    /** "the man who said": whoever stands before the pronoun. */
    private @Nullable Speaker relative(SourcePhrase source) {
        int at = source.first - 1;
        if (at >= 0 && document.token(at).text().equals(",")) {
            at--;
        }
        Mention before = whom(source, at);
        if (before != null) {
            return named(source, before);
        }
        var phrase = at < 0 ? null : document.nounPhraseAt(at);
        if (phrase == null) {
            return Speaker.unresolved(source.firstToken().text(), "nobody before the relative pronoun");
        }
        SourcePhrase noun = new SourcePhrase(document, entities, document.span(phrase.first(), phrase.end()));
        return new NounSources(document, entities, people, resolved).resolve(noun);
    }
}
