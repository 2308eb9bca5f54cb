package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.Locale;

/** Sources that a name tells: people, bodies, states by their names, capitals and seats, peoples as groups. */
final class NamedSources {

    private final Document document;
    private final Entities entities;
    private final People people;
    private final BodiesAgain bodies;

    NamedSources(Document document, Entities entities, People people, BodiesAgain bodies) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.bodies = bodies;
    }

    Speaker resolve(SourcePhrase source, Mention head) {
        Entity entity = entities.entityOf(head);
        String mention = source.text();
        if (head.form() == NameForm.PEOPLE) {
            return Speaker.unnamed(source.coreText(), EntityType.GROUP, null, Membership.of(head), "people");
        }
        if (head.form() == NameForm.CAPITAL || head.form() == NameForm.SEAT) {
            return new Speaker(entity.name(), mention, actingType(entity), entity.index(), null, null, null, "seat");
        }
        EntityType type =
                entity.type() == EntityType.PERSON || isDescribedAsPerson(head) ? EntityType.PERSON : head.type();
        return switch (type) {
            case PERSON -> Speaker.person(entity, mention, biography(entity), "name");
            case MISC -> other(source, head, entity);
            default -> new Speaker(entity.name(), mention, type, entity.index(), null, null, null, "name");
        };
    }

    private static EntityType actingType(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION ? EntityType.ORGANIZATION : EntityType.STATE;
    }

    /** "ministry spokesman Ann Ames" speaks for the one state that has spoken, "the charity's chair" for the charity named before. */
    private Biography biography(Entity entity) {
        Biography biography = people.of(entity);
        String role = biography.role();
        if (biography.affiliation() != null || role == null || entity.mentions().isEmpty()) {
            return biography;
        }
        int space = role.indexOf(' ');
        String first = space < 0 ? "" : role.substring(0, space).toLowerCase(Locale.ROOT);
        boolean speaks = Nouns.isSpokesperson(role) && Nouns.STATE_BODY.contains(first);
        Entity state = speaks ? bodies.onlyState() : null;
        if (state != null) {
            return biography.with(Membership.implied(state.name()));
        }
        String noun = biography.body();
        int at = entities.mentions().get(entity.mentions().get(0)).first();
        Entity body =
                noun != null ? bodies.surely(noun, at) : Nouns.BODY.contains(first) ? bodies.last(first, at) : null;
        return body == null
                ? biography
                : biography.with(
                        Membership.of(entities.mentions().get(body.mentions().get(0))));
    }

    /** "Ada, a 34-year-old nurse, ..."; "the critic Ada Ames". */
    private boolean isDescribedAsPerson(Mention head) {
        if (head.type() != EntityType.MISC || head.form() != NameForm.NAME || head.actorId() != null) {
            return false;
        }
        int before = head.first() - 1;
        if (before >= 0 && Nouns.isPerson(document.token(before).lower())) {
            return true;
        }
        int comma = head.end();
        if (comma + 1 >= document.size() || !document.isComma(comma)) {
            return false;
        }
        Token after = document.token(comma + 1);
        NounPhrase phrase = document.nounPhraseAt(comma + 1);
        boolean age = after.kind() == TokenKind.NUMBER && comma + 2 < document.size() && document.isComma(comma + 2);
        return age
                || after.is("who")
                || phrase != null
                        && Nouns.isPerson(document.token(phrase.head()).lower());
    }

    /** A name of no known kind is an actor where it stands alone, without article; else it is told by its words. */
    private Speaker other(SourcePhrase source, Mention head, Entity entity) {
        if (isPeople(head)) {
            return Speaker.unnamed(source.coreText(), EntityType.GROUP, null, null, "told");
        }
        boolean alone = head.form() == NameForm.NAME
                && head.first() == source.first()
                && head.end() == source.coreEnd()
                && document.quotationAt(head.first()) == null;
        return alone
                ? new Speaker(entity.name(), source.text(), EntityType.MISC, entity.index(), null, null, null, "name")
                : Speaker.unnamed(source.coreText(), EntityType.MISC, null, null, "told");
    }

    /** The role that the core tells, where the name has none of its own. */
    Speaker withRole(Speaker person, SourcePhrase source) {
        if (person.role() != null || Nouns.KIN.contains(source.head().lower())) {
            return person;
        }
        Membership of =
                person.affiliation() != null ? person.affiliation() : Membership.ofNullable(source.describingMention());
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
                || Nouns.GROUP.contains(head.text().toLowerCase(Locale.ROOT));
    }
}
