package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is called by a role alone: "The mayor", "the agency's director general", "the midfielder", "her husband". */
final class RoleBearers {

    private static final Set<String> ADDING = Set.of("added", "adds", "continued");

    private final Document document;
    private final Entities entities;
    private final People people;
    private final Pronouns pronouns;
    private final List<Speaker> previous;

    RoleBearers(Document document, Entities entities, People people, Pronouns pronouns, List<Speaker> previous) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.pronouns = pronouns;
        this.previous = previous;
    }

    /** Whom the text knows by that role; null for nobody. */
    @Nullable
    Speaker of(SourcePhrase source, @Nullable Mention of) {
        int body = of == null || of.type() == EntityType.PERSON ? -1 : of.entity();
        String head = source.head().lower();
        Entity known = Nouns.KIN.contains(head) ? null : people.bearing(head, source.first(), body, source.modifier());
        if (known == null && body >= 0 && Nouns.LEADER.contains(head)) {
            known = people.heading(body, source.first());
        }
        if (known == null && mayBeAgain(source, of)) {
            Entity described = pronouns.described(source.first(), gender(head), previous);
            known = described != null && !isAnotherRole(described, head) ? described : null;
        }
        Speaker again = known == null && source.headIsIn(Nouns.ANYBODY) && source.isBare() ? unnamedAgain() : null;
        if (again != null) {
            return again.mentioned(source.text());
        }
        if (known == null && goesOn(source)) {
            known = previousPerson();
            if (known != null && of != null && of.type() != EntityType.PERSON) {
                people.learn(known, new Biography(null, Membership.of(of), Gender.UNKNOWN));
            }
        }
        if (known == null && !Nouns.KIN.contains(head)) {
            known = people.introducedAfter(source.first(), source.end());
            if (known != null) {
                people.learn(known, new Biography(source.coreText(), Membership.ofNullable(of), Gender.UNKNOWN));
            }
        }
        return known == null ? null : person(source, known);
    }

    /** A description that adds nothing but what somebody is: no relative of somebody else, no unnamed source told again. */
    private boolean mayBeAgain(SourcePhrase source, @Nullable Mention of) {
        String head = source.head().lower();
        boolean adds = of != null && (of.type() == EntityType.ORGANIZATION || of.type() == EntityType.PERSON)
                || !source.isBare()
                || !source.firstToken().is("the")
                || Nouns.KIN.contains(head);
        return !adds && !toldBefore(head);
    }

    /** "the commander" is not who was called a lawyer. */
    private boolean isAnotherRole(Entity person, String head) {
        String role = people.of(person).role();
        return role != null
                && Nouns.LEADER.contains(head)
                && !Nouns.ANY_LEADER.contains(head)
                && !role.toLowerCase(Locale.ROOT).contains(head);
    }

    /** "The Elmford professor added". */
    private boolean goesOn(SourcePhrase source) {
        Token verb = document.token(Math.min(source.end(), document.size() - 1));
        return source.firstToken().is("the") && ADDING.contains(verb.lower());
    }

    private @Nullable Entity previousPerson() {
        Speaker last = previous.isEmpty() ? null : previous.get(previous.size() - 1);
        return last == null || last.entity() < 0 || last.type() != EntityType.PERSON
                ? null
                : entities.entities().get(last.entity());
    }

    private boolean toldBefore(String head) {
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - 6); i--) {
            Speaker speaker = previous.get(i);
            String name = speaker.name();
            if (speaker.entity() < 0
                    && name != null
                    && name.toLowerCase(Locale.ROOT).contains(head)) {
                return true;
            }
        }
        return false;
    }

    private static Gender gender(String noun) {
        return Nouns.FEMALE.contains(noun) ? Gender.FEMALE : Nouns.MALE.contains(noun) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** "The source added", "this person said": the one without a name who spoke last, where nobody spoke since. */
    private @Nullable Speaker unnamedAgain() {
        Speaker last = previous.isEmpty() ? null : previous.get(previous.size() - 1);
        return last != null && last.entity() < 0 && last.type() == EntityType.PERSON ? last : null;
    }

    Speaker person(SourcePhrase source, Entity entity) {
        return Speaker.person(entity, source.text(), people.of(entity), "role");
    }
}
