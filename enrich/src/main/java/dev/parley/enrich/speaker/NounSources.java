package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sources told by a noun: spokespeople, "the mayor", bodies of a state, "the company", documents, groups. */
final class NounSources {

    /** How many speakers back somebody without a name may have been described more fully. */
    private static final int SPEAKERS_BACK = 40;

    private final Document document;
    private final Entities entities;
    private final People people;
    private final List<Speaker> previous;
    private final BodiesAgain bodies;
    private final Makers makers;
    private final Voices voices;
    private final RoleBearers bearers;

    NounSources(
            Document document,
            Entities entities,
            People people,
            Pronouns pronouns,
            BodiesAgain bodies,
            List<Speaker> previous) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.previous = previous;
        this.bodies = bodies;
        this.makers = new Makers(document, entities);
        this.voices = new Voices(document, entities, people, pronouns, previous);
        this.bearers = new RoleBearers(document, entities, people, pronouns, previous);
    }

    Speaker resolve(SourcePhrase source) {
        Mention described = described(source);
        if (source.headIsIn(Nouns.NOBODY)) {
            return Speaker.unresolved(source.text(), "no person, body or document");
        }
        if (source.headIsIn(Nouns.SPOKESPERSON)) {
            return spokesperson(source, described);
        }
        boolean mayBeVoice = source.headIsIn(Nouns.VOICE)
                && (!source.isPlural() || source.head().is("words"));
        Speaker voice = mayBeVoice ? voices.of(source) : null;
        if (voice != null) {
            return voice;
        }
        if (source.headIsIn(Nouns.GOVERNMENT)) {
            Entity state = stateOf(source, described);
            if (state != null) {
                return Speaker.body(state, source.text(), "government");
            }
        } else if (source.headIsIn(Nouns.STATE_BODY) && !source.isPlural()) {
            return stateBody(source, described);
        }
        if (source.isPlain() && source.isDefinite() && source.head().is("country")) {
            Entity state = bodies.stateBefore(source.first());
            if (state != null) {
                return Speaker.body(state, source.text(), "body");
            }
        }
        if (!source.isPlural() && source.isDefinite() && source.headIsPerson()) {
            Speaker bearer = bearers.of(source, described);
            return bearer != null ? bearer : told(source, EntityType.PERSON, described);
        }
        if (!source.isPlural() && source.headIsIn(Nouns.BODY)) {
            return body(source, described);
        }
        return asTold(source, described);
    }

    private static @Nullable Mention described(SourcePhrase source) {
        Mention inCore = source.describingMention();
        return inCore != null ? inCore : source.followingMention();
    }

    /** "Norway's foreign ministry", "the ministry": the state. */
    private @Nullable Entity stateOf(SourcePhrase source, @Nullable Mention described) {
        if (described != null) {
            return described.actorId() == null ? null : entities.entityOf(described);
        }
        return source.isDefinite() ? bodies.onlyState() : null;
    }

    /** "Norway's foreign ministry", "the ministry" again: itself, and its state is its affiliation. */
    private Speaker stateBody(SourcePhrase source, @Nullable Mention described) {
        if (described != null) {
            Membership state = described.actorId() == null ? null : Membership.of(described);
            return Speaker.stateBody(source.coreText(), source.text(), state);
        }
        String head = source.head().lower();
        for (int i = previous.size() - 1; source.isDefinite() && i >= Math.max(0, previous.size() - 6); i--) {
            Speaker before = previous.get(i);
            String name = before.name();
            if (before.isStateBody()
                    && name != null
                    && name.toLowerCase(Locale.ROOT).endsWith(head)) {
                return Speaker.stateBody(name, source.text(), before.affiliation());
            }
        }
        Entity known = source.isDefinite() && source.isPlain() ? bodies.last(head, source.first()) : null;
        return known != null
                ? Speaker.body(known, source.text(), "body")
                : Speaker.stateBody(source.coreText(), source.text(), null);
    }

    /** Speaks for a body: the body is the actor. A person's own spokesperson stays unnamed. */
    private Speaker spokesperson(SourcePhrase source, @Nullable Mention of) {
        if (of == null) {
            return spokespersonAgain(source);
        }
        Entity entity = entities.entityOf(of);
        if (entity.type() == EntityType.PERSON || of.type() == EntityType.MISC && of.actorId() == null) {
            return told(source, EntityType.PERSON, of);
        }
        if (of.form() == NameForm.ADJECTIVE && source.hasPossessorBehind(of)) {
            return told(source, EntityType.PERSON, of);
        }
        EntityType type = of.form() == NameForm.NAME ? of.type() : EntityType.STATE;
        return Speaker.spokesperson(entity, source.text(), type, source.head().text());
    }

    /** "A government spokeswoman", "the company's spokesman", "the spokesman". */
    private Speaker spokespersonAgain(SourcePhrase source) {
        Entity state = source.describesBody(Nouns.STATE_BODY) ? bodies.onlyState() : null;
        if (state != null) {
            return Speaker.spokesperson(
                    state, source.text(), EntityType.STATE, source.head().text());
        }
        String noun = source.bodyNoun();
        Entity body = noun == null ? null : bodies.surely(noun, source.first());
        if (body != null) {
            return Speaker.spokesperson(
                    body, source.text(), EntityType.ORGANIZATION, source.head().text());
        }
        Entity known = source.isDefinite()
                ? people.bearing(source.head().lower(), source.first(), -1, source.modifier())
                : null;
        Entity spoke = known == null && source.isOneWord() ? bodySpeaking() : null;
        if (spoke != null) {
            return Speaker.spokesperson(
                    spoke, source.text(), spoke.type(), source.head().text());
        }
        return known != null ? bearers.person(source, known) : told(source, EntityType.PERSON, null);
    }

    /** "The union asked for it. A spokesperson said": the body that spoke right before. */
    private @Nullable Entity bodySpeaking() {
        Speaker last = previous.isEmpty() ? null : previous.get(previous.size() - 1);
        boolean body = last != null && last.entity() >= 0 && last.type() == EntityType.ORGANIZATION;
        return body && last != null ? entities.entities().get(last.entity()) : null;
    }

    /** "The opposition Sea Party party" is the party; "the company" the last organisation named. */
    private Speaker body(SourcePhrase source, @Nullable Mention of) {
        Mention own = source.mentionBeforeHead();
        if (own != null && own.type() == EntityType.ORGANIZATION) {
            return Speaker.body(entities.entityOf(own), source.text(), "body");
        }
        if (of != null || !source.isDefinite() || !source.isPlain()) {
            return told(source, EntityType.ORGANIZATION, of);
        }
        Entity known = bodies.last(source.head().lower(), source.first());
        Speaker again = known == null && source.headIsIn(Nouns.MEDIUM) ? mediumAgain(source) : null;
        if (again != null) {
            return again;
        }
        return known == null ? told(source, EntityType.ORGANIZATION, null) : Speaker.body(known, source.text(), "body");
    }

    /** "The Herald writes ... The blog adds": the named source before, where it is no person. */
    private @Nullable Speaker mediumAgain(SourcePhrase source) {
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - 2); i--) {
            Speaker speaker = previous.get(i);
            boolean named = speaker.entity() >= 0 && speaker.how().equals("name");
            if (named && speaker.type() != EntityType.PERSON && speaker.type() != EntityType.STATE) {
                return Speaker.body(entities.entities().get(speaker.entity()), source.text(), "body");
            }
        }
        Entity subject = bodies.unknownBefore(source.first());
        return subject == null ? null : Speaker.body(subject, source.text(), "body");
    }

    private Speaker asTold(SourcePhrase source, @Nullable Mention of) {
        boolean medium = source.headIsIn(Nouns.MEDIUM) && source.isDefinite() && source.isBare() && of == null;
        Speaker again = medium ? mediumAgain(source) : null;
        if (again != null) {
            return again;
        }
        if (source.headIsIn(Nouns.DOCUMENT)) {
            Mention maker = source.followingMention();
            boolean byBody = maker != null
                    && document.token(source.coreEnd()).is("by")
                    && entities.entityOf(maker).type() != EntityType.MISC;
            if (byBody && maker != null) {
                return Speaker.body(entities.entityOf(maker), source.text(), "document");
            }
            return told(source, EntityType.MISC, of != null ? of : again(source));
        }
        if (source.isPlural()) {
            Mention theirs = of != null ? of : again(source);
            theirs = theirs == null && source.headIsIn(Nouns.NATIONAL_GROUP) ? stateAt(source) : theirs;
            return told(source, EntityType.GROUP, source.headIsIn(Nouns.PUBLIC) ? null : theirs);
        }
        if (source.headIsPerson()) {
            return told(source, EntityType.PERSON, of);
        }
        if (source.headIsIn(Nouns.BODY) || source.headIsIn(Nouns.STATE_BODY)) {
            return told(source, EntityType.ORGANIZATION, of);
        }
        return told(source, EntityType.MISC, of);
    }

    /** "the report", "researchers": whose they were where the text named them before. */
    private @Nullable Mention again(SourcePhrase source) {
        int head = source.coreEnd() - 1;
        return source.isDefinite() ? makers.before(head) : source.isOneWord() ? makers.onlyBefore(head) : null;
    }

    /** "Norland closed the harbour, with officials saying": the state that is the subject of the sentence. */
    private @Nullable Mention stateAt(SourcePhrase source) {
        int first = document.sentenceAt(source.first()).first();
        Mention subject = entities.mentionAt(first);
        boolean state = subject != null
                && subject.end() < source.first()
                && subject.type() == EntityType.STATE
                && subject.form() == NameForm.NAME
                && document.token(subject.end()).tag() != Tag.POSSESSIVE;
        return state ? subject : null;
    }

    /** "a study in the journal Nature": where a document stands is no body that made it. */
    private boolean isPlace(Mention of) {
        if (of.type() != EntityType.ORGANIZATION) {
            return false;
        }
        int at = of.first() - 1;
        while (at > 0 && document.token(at).tag().isNominal()
                || at > 0 && document.token(at).tag() == Tag.DETERMINER) {
            at--;
        }
        return at >= 0 && document.token(at).is("in");
    }

    private Speaker told(SourcePhrase source, EntityType type, @Nullable Mention named) {
        Mention of = named == null || type != EntityType.PERSON && isPlace(named) ? null : named;
        String role = type == EntityType.PERSON ? source.head().text() : null;
        Membership membership =
                of == null && type == EntityType.PERSON ? spokenForBefore(source) : Membership.ofNullable(of);
        return Speaker.unnamed(source.coreText(), type, role, membership, "unnamed");
    }

    /** "A defence official said ... The official added": for whom the one without a name spoke who is named by the same noun again. */
    private @Nullable Membership spokenForBefore(SourcePhrase source) {
        if (!source.isDefinite() || !source.isBare()) {
            return null;
        }
        String again = " " + source.coreText().toLowerCase(Locale.ROOT);
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - SPEAKERS_BACK); i--) {
            Speaker speaker = previous.get(i);
            String name = speaker.name();
            boolean same = speaker.entity() < 0
                    && speaker.type() == EntityType.PERSON
                    && name != null
                    && (" " + name.toLowerCase(Locale.ROOT)).endsWith(again);
            if (same) {
                return speaker.affiliation();
            }
        }
        return null;
    }
}
