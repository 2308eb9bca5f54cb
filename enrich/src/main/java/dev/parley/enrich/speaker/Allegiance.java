package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.speaker.biography.Implied;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom a speaker speaks where the words beside the name do not tell: the owner of a body, or the article's own state. */
final class Allegiance {

    /** How often a place is named at least that an article is at home in. */
    private static final int PLACE_NAMED = 3;
    /** The most words that describe a body before its name. */
    private static final int DESCRIPTION = 4;

    private final Document document;
    private final Entities entities;
    private final People people;
    private final HomeState home;
    private final Map<String, Optional<Membership>> departments = new HashMap<>();

    Allegiance(Document document, Entities entities, People people, HomeState home) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.home = home;
    }

    Speaker complete(Speaker speaker) {
        Membership told = speaker.affiliation();
        boolean people = speaker.type() == EntityType.GROUP && told != null && told.isVague();
        if (told != null && !people) {
            Membership chief = ofChief(speaker, told);
            return chief == null ? speaker : speaker.with(chief);
        }
        if (!speaker.isResolved() || speaker.isSpokesperson()) {
            return speaker;
        }
        if (speaker.isStateBody()) {
            Membership state = home.membership();
            String name = speaker.name();
            return state == null || name == null
                    ? speaker
                    : Speaker.stateBody(name, String.valueOf(speaker.mention()), state);
        }
        Membership membership = switch (speaker.type()) {
            case PERSON -> person(speaker);
            case ORGANIZATION -> speaker.entity() < 0 ? unnamed(speaker) : body(speaker);
            case GROUP, MISC -> speaker.entity() < 0 ? unnamed(speaker) : null;
            default -> null;
        };
        return membership == null ? speaker : speaker.with(membership);
    }

    /** Who speaks for somebody in office speaks for the body or state; a lawyer, or an adviser of somebody without one, for the person. */
    private @Nullable Membership ofChief(Speaker speaker, Membership told) {
        Mention of = told.mention();
        if (of == null || of.type() != EntityType.PERSON || !speaksForOfficeOf(of, speaker)) {
            return null;
        }
        Biography theirs = people.of(entities.entityOf(of));
        boolean inOffice = theirs.role() != null && Nouns.isNationalOffice(theirs.role());
        return theirs.affiliation() != null || !inOffice ? theirs.affiliation() : home.membership();
    }

    private boolean speaksForOfficeOf(Mention chief, Speaker speaker) {
        String role = speaker.role();
        if (role == null) {
            return Nouns.speaksForOffice(String.valueOf(speaker.name()));
        }
        boolean titled = chief.first() > 0
                && Nouns.isRole(document.token(chief.first() - 1).lower());
        return Nouns.isSpokesperson(role) || titled && !Nouns.isCounsel(role);
    }

    private @Nullable Membership person(Speaker speaker) {
        String role = speaker.role();
        boolean inOffice = role != null && Nouns.isNationalOffice(role);
        String name = speaker.entity() < 0 ? null : speaker.name();
        String leads = name == null ? null : Leaders.stateOf(name, inOffice);
        String implied = leads != null || role == null ? leads : Implied.byRole(role);
        if (implied != null) {
            return Membership.implied(implied);
        }
        if (role != null && Nouns.isLocalOffice(role)) {
            return homePlace();
        }
        boolean official = isOfficial(speaker);
        if (inOffice || official && home.membership() != null) {
            return home.membership();
        }
        String described = speaker.entity() < 0 ? speaker.name() : null;
        return described != null && "official".equals(role) ? departmentOf(described) : null;
    }

    /** The public body whose name holds the word before "official": the Defense Department of "a senior defense official". */
    private @Nullable Membership departmentOf(String official) {
        String[] words = official.toLowerCase(Locale.ROOT).split(" ");
        String of = words.length < 2 ? "" : words[words.length - 2];
        return departments
                .computeIfAbsent(of, word -> Optional.ofNullable(department(word)))
                .orElse(null);
    }

    private @Nullable Membership department(String of) {
        for (Entity entity : entities.entities()) {
            boolean body = entity.type() == EntityType.ORGANIZATION && Nouns.isPublicBody(entity.name());
            String name = " " + entity.name().toLowerCase(Locale.ROOT) + " ";
            if (body && !of.isEmpty() && name.contains(" " + of + " ")) {
                return Membership.of(entities.mentions().get(entity.mentions().get(0)));
            }
        }
        return null;
    }

    /** "A senior defense official", but not of a hospital. */
    private static boolean isOfficial(Speaker speaker) {
        String name = speaker.name();
        if (speaker.entity() >= 0 || name == null) {
            return false;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        int last = words.length - 1;
        return words[last].equals("official") && (last == 0 || Nouns.OFFICIAL.contains(words[last - 1]));
    }

    /** The place that the article names most, of which a mayor without one is the mayor. */
    private @Nullable Membership homePlace() {
        Entity most = null;
        for (Entity entity : entities.entities()) {
            boolean more = entity.type() == EntityType.LOCATION
                    && entity.mentions().size() >= PLACE_NAMED
                    && (most == null
                            || entity.mentions().size() > most.mentions().size());
            most = more ? entity : most;
        }
        return most == null
                ? null
                : Membership.of(entities.mentions().get(most.mentions().get(0)));
    }

    /** "Brazil's National Institute", "the Russian Defence Ministry"; a body of a state that is the article's own. */
    private @Nullable Membership body(Speaker speaker) {
        Entity entity = entities.entities().get(speaker.entity());
        for (int index : entity.mentions()) {
            Mention mention = entities.mentions().get(index);
            Mention owner = isNational(entity) ? owner(mention) : null;
            owner = owner == null ? described(mention) : owner;
            if (owner != null) {
                return Membership.of(owner);
            }
        }
        Membership state = home.membership();
        boolean homes = entity.actorId() == null && (isOfState(entity.name()) || isFederal(entity.name()));
        return homes && state != null ? state.asAssumed() : null;
    }

    /** "Federal Security Service", "Guardian Council": a public body of the article's own state, where nothing else is in its name. */
    private static boolean isFederal(String name) {
        return Nouns.isStateOrgan(name) && !Nouns.isSupranational(name);
    }

    /** "The Norwegian newspaper Harbour Post", "Norland's ruling party Forward": the state of a medium or a party by the words before its name. */
    private @Nullable Mention described(Mention body) {
        int at = body.first() - 1;
        boolean kind = false;
        while (at > 0
                && body.first() - at <= DESCRIPTION
                && document.token(at).tag().isNominal()
                && entities.mentionAt(at) == null) {
            String noun = document.token(at).lower();
            kind |= Nouns.MEDIUM.contains(noun) || Nouns.OF_A_STATE.contains(noun);
            at--;
        }
        return kind ? owner(at + 1) : null;
    }

    /** A company does not speak for its state. */
    private static boolean isNational(Entity body) {
        return Nouns.isPublicBody(body.name())
                || body.name().contains("National")
                || body.name().contains("Royal");
    }

    private @Nullable Mention owner(Mention body) {
        return owner(body.first());
    }

    /** The state whose adjective or genitive ends before a token. */
    private @Nullable Mention owner(int token) {
        int before = token - 1;
        if (before < 0) {
            return null;
        }
        boolean possessive = before > 0 && document.token(before).tag() == Tag.POSSESSIVE;
        Mention owner = entities.mentionAt(possessive ? before - 1 : before);
        boolean state = owner != null
                && owner.type() != EntityType.PERSON
                && owner.actorId() != null
                && (possessive && owner.form() == NameForm.NAME || owner.form() == NameForm.ADJECTIVE);
        return state ? owner : null;
    }

    private @Nullable Membership unnamed(Speaker speaker) {
        String name = speaker.name();
        if (name == null) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        String party = Implied.byPeople(last);
        if (party != null) {
            return Membership.implied(party);
        }
        boolean national = speaker.type() == EntityType.GROUP ? Nouns.NATIONAL_GROUP.contains(last) : isOfState(lower);
        Membership state = national ? home.membership() : null;
        return state == null && national && speaker.type() == EntityType.GROUP ? town() : state;
    }

    /** Where nothing in an article is of any state, its authorities are those of the place that it names most, and in its headline. */
    private @Nullable Membership town() {
        for (Entity entity : entities.entities()) {
            if (entity.type() == EntityType.STATE) {
                return null;
            }
        }
        Membership place = homePlace();
        Mention first = place == null ? null : place.mention();
        return first != null && document.paragraphAt(first.first()).index() == 0
                ? Membership.implied(first.text())
                : null;
    }

    private static boolean isOfState(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String body : Nouns.NATIONAL_BODY) {
            if (lower.equals(body) || lower.endsWith(" " + body)) {
                return true;
            }
        }
        return lower.startsWith("ministry of ") || lower.startsWith("department of ");
    }
}
