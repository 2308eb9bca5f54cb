package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose voice a document is that speaks: "the council's statement", "a letter from Ames", "its website". */
final class Voices {

    private final Document document;
    private final Entities entities;
    private final People people;
    private final Pronouns pronouns;
    private final List<Speaker> previous;

    Voices(Document document, Entities entities, People people, Pronouns pronouns, List<Speaker> previous) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.pronouns = pronouns;
        this.previous = previous;
    }

    /** Who made it; null where nothing tells. */
    @Nullable
    Speaker of(SourcePhrase source) {
        if (source.firstToken().is("its")) {
            Speaker before = pronouns.body(previous, false);
            return before == null ? null : before.mentioned(source.text());
        }
        if (source.firstToken().is("his") || source.firstToken().is("her")) {
            Gender gender = source.firstToken().is("his") ? Gender.MALE : Gender.FEMALE;
            Entity owner = pronouns.person(source.first(), gender, previous);
            return owner == null ? null : Speaker.person(owner, source.text(), people.of(owner), "role");
        }
        Speaker publisher = publisher(source);
        if (publisher != null) {
            return publisher;
        }
        Mention maker = madeBy(source);
        Entity entity = maker == null ? null : entities.entityOf(maker);
        if (entity == null || entity.type() == EntityType.MISC || entity.type() == EntityType.LOCATION) {
            return null;
        }
        return entity.type() == EntityType.PERSON
                ? Speaker.person(entity, source.text(), people.of(entity), "name")
                : Speaker.body(entity, source.text(), "document");
    }

    /** "The board released a statement which said", "They released a statement": who made it known. */
    private @Nullable Speaker publisher(SourcePhrase source) {
        VerbGroup verb = source.first() == 0 ? null : document.verbGroupAt(source.first() - 1);
        if (verb == null
                || verb.first() == 0
                || verb.passive()
                || !Nouns.PUBLISHING.contains(document.token(verb.main()).lemma())) {
            return null;
        }
        int subject = verb.first() - 1;
        Mention named = entities.mentionAt(subject);
        if (named != null && named.type() == EntityType.ORGANIZATION) {
            return Speaker.body(entities.entityOf(named), source.text(), "document");
        }
        boolean they = document.token(subject).is("they");
        Speaker body = they || document.token(subject).is("it") ? pronouns.body(previous, they) : null;
        return body == null ? null : body.mentioned(source.text());
    }

    /** Who stands behind "from" or "by", before "'s", or right before the noun, where that is no place for posts ("a Twitter post"). */
    private @Nullable Mention madeBy(SourcePhrase source) {
        Token link = document.token(source.coreEnd());
        Mention behind = link.is("from") || link.is("by") ? source.followingMention() : null;
        if (behind != null) {
            int between = behind.first() - source.coreEnd() - 1;
            return between <= 1 && behind.form() != NameForm.ADJECTIVE ? behind : null;
        }
        Mention inCore = source.describingMention();
        if (inCore == null) {
            return null;
        }
        boolean owns = document.token(inCore.end()).tag() == Tag.POSSESSIVE;
        boolean press = document.token(inCore.end()).is("press") && inCore.end() == source.coreEnd() - 2;
        boolean beside = press || inCore == source.mentionBeforeHead() && !source.headIsIn(Nouns.POSTED);
        return owns || beside ? inCore : null;
    }
}
