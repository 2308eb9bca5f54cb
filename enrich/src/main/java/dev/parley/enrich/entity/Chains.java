package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gazetteer;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.KnownActor;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.PersonNames;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the names of one document that name the same: equal names; a last name, or a first name, with the person whose full
 * name holds it; initials with the organisation that they abbreviate; every form of a state's name.
 */
final class Chains {

    private static final int KIN_BACK = 8;
    private static final int FULL_BACK = 40;
    private static final Set<String> LOCATIVE = Set.of("in", "at", "from", "near", "to", "of", "around", "outside");

    private final Document document;
    private final List<Draft> drafts;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<String, Integer> byActor = new HashMap<>();
    private final Map<String, Integer> byPerson = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byInitials = new HashMap<>();
    private final FullNames fullNames;
    private final PersonNames persons = new PersonNames();
    private final Gazetteer gazetteer = Gazetteer.get();

    Chains(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
        this.fullNames = new FullNames(drafts);
    }

    Entities build() {
        fullNames();
        shortNames();
        bareNames();
        longLastNames();
        return result();
    }

    /** Names that stand for themselves: known actors, full names of people, organisations and places. */
    private void fullNames() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.actor != null && !isShortPerson(draft)) {
                join(i, chain(draft.actor));
            } else if (!isShortPerson(draft)) {
                join(i, chain(draft));
            }
            if (draft.entity >= 0 && (draft.isPerson() && draft.size() > 1)) {
                persons.add(draft.personKey(), draft.entity, i, isRelative(draft));
            } else if (draft.entity >= 0 && draft.type == EntityType.ORGANIZATION && draft.size() > 2) {
                byInitials.putIfAbsent(initials(draft), draft.entity);
            }
        }
    }

    /** One word that is, or may be, a part of a person's name. */
    private boolean isShortPerson(Draft draft) {
        if (draft.size() != 1 || draft.actor != null && draft.form != NameForm.CAPITAL) {
            return false;
        }
        boolean unknown = draft.known == null && !draft.sure;
        return unknown || draft.isPerson() && draft.actor == null || isPlaceLike(draft);
    }

    /** A known place may be a last name, but not after "in". */
    private boolean isPlaceLike(Draft draft) {
        boolean place =
                draft.type == EntityType.LOCATION || draft.type == EntityType.STATE && draft.form == NameForm.CAPITAL;
        if (!place || draft.known == null) {
            return false;
        }
        String before = draft.first == 0 ? "" : document.token(draft.first - 1).lower();
        boolean address = before.equals(",")
                && draft.first > 1
                && document.token(draft.first - 2).isCapitalised()
                && !(draft.end < document.size() && NameClasses.SPEAKING.hasForm(document.token(draft.end)));
        return !address && !LOCATIVE.contains(before);
    }

    private void shortNames() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (abbreviates(i, draft) || draft.entity >= 0) {
                continue;
            }
            int person = persons.of(draft.personKey(), i, titleGender(draft), this::genderOf);
            person = person < 0 && draft.isPerson() ? unsure(draft, i) : person;
            if (person >= 0) {
                draft.type = EntityType.PERSON;
                draft.actor = null;
                draft.form = NameForm.NAME;
                join(i, person);
            } else if (draft.actor != null) {
                join(i, chain(draft.actor));
            } else {
                join(i, chain(draft));
            }
        }
    }

    /** "President Bush signed it. ... Bush smiled": a name alone that the text has given to a person elsewhere, with a title. */
    private void bareNames() {
        Set<String> titled = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.isPerson() && draft.title != null) {
                titled.add(draft.personKey());
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean guessed = draft.size() == 1 && draft.known == null && !draft.isPerson() && !draft.sure;
            Integer person = guessed && titled.contains(draft.personKey()) ? byPerson.get(draft.personKey()) : null;
            if (person != null && person != draft.entity) {
                chains.get(draft.entity).mentions.remove((Integer) i);
                draft.type = EntityType.PERSON;
                join(i, person);
            }
        }
    }

    /** "Van der Berg" after "Ada van der Berg": several words that end one other person's full name. */
    private void longLastNames() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.size() < 2 || draft.actor != null || draft.entity < 0 || draft.known != null) {
                continue;
            }
            int person = persons.endingIn(draft.personKey(), draft.entity);
            if (person >= 0 && person != draft.entity) {
                chains.get(draft.entity).mentions.remove((Integer) i);
                draft.type = EntityType.PERSON;
                join(i, person);
            }
        }
    }

    /** "Her daughter, Ada Ames"; "Ames's brother, shop owner Al Ames". */
    private boolean isRelative(Draft draft) {
        int from = Math.max(document.sentenceAt(draft.first).first(), draft.first - KIN_BACK);
        for (int i = draft.first - 1; i > from; i--) {
            Token token = document.token(i);
            if (NameClasses.KIN.hasForm(token)) {
                return document.token(i - 1).tag() == Tag.POSSESSIVE
                        || document.token(i - 1).tag() == Tag.ADJECTIVE;
            }
            boolean between = token.text().equals(",")
                    || token.tag() == Tag.NOUN
                    || token.tag() == Tag.ADJECTIVE
                    || token.tag() == Tag.PROPER;
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** A full name of no known kind that a person's last name ends: "Aivars Ozols ... Ozols said". */
    private int unsure(Draft last, int index) {
        String ending = " " + last.text;
        for (int i = index - 1; i >= Math.max(0, index - FULL_BACK); i--) {
            Draft full = drafts.get(i);
            if (full.type == EntityType.MISC && full.known == null && full.entity >= 0 && full.text.endsWith(ending)) {
                full.type = EntityType.PERSON;
                persons.add(full.personKey(), full.entity, i, isRelative(full));
                return full.entity;
            }
        }
        return -1;
    }

    private boolean abbreviates(int index, Draft draft) {
        Integer whole = draft.actor == null
                        && draft.size() == 1
                        && document.token(draft.first).isAllCaps()
                ? byInitials.get(draft.text)
                : null;
        if (whole == null || whole == draft.entity) {
            return false;
        }
        if (draft.entity >= 0) {
            chains.get(draft.entity).mentions.remove((Integer) index);
        }
        draft.type = EntityType.ORGANIZATION;
        join(index, whole);
        return true;
    }

    private void join(int index, int chain) {
        Draft draft = drafts.get(index);
        Chain to = chains.get(chain);
        draft.entity = chain;
        to.mentions.add(index);
        if (draft.actor != null) {
            to.actor = draft.actor;
        } else if (to.actor != null) {
            draft.actor = to.actor;
        }
        if (draft.isPerson()) {
            person(to, draft);
        }
    }

    private void person(Chain chain, Draft draft) {
        chain.type = EntityType.PERSON;
        if (chain.actor == null && fullNames.isBetter(draft, chain.name)) {
            chain.name = draft.text;
        }
        Gender title = titleGender(draft);
        if (title != Gender.UNKNOWN) {
            chain.gender = title;
        } else if (chain.gender == Gender.UNKNOWN && (draft.size() > 1 || draft.title == null)) {
            chain.gender = gazetteer.genderOf(document.token(draft.first).text());
        }
    }

    private static Gender titleGender(Draft draft) {
        return draft.title == null ? Gender.UNKNOWN : draft.title.gender();
    }

    private Gender genderOf(int chain) {
        return chains.get(chain).gender;
    }

    private int chain(KnownActor actor) {
        return chain(byActor, actor.id(), actor.name(), actor.type());
    }

    private int chain(Draft draft) {
        return draft.isPerson()
                ? chain(byPerson, fullNames.key(draft), draft.text, draft.type)
                : chain(byName, draft.bareName(), draft.text, draft.type);
    }

    private int chain(Map<String, Integer> by, String key, String name, EntityType type) {
        Integer known = by.get(key);
        if (known != null) {
            return known;
        }
        chains.add(new Chain(name, type));
        by.put(key, chains.size() - 1);
        return chains.size() - 1;
    }

    private String initials(Draft draft) {
        StringBuilder initials = new StringBuilder();
        for (int i = draft.first; i < draft.end; i++) {
            if (document.token(i).isCapitalised()) {
                initials.append(document.token(i).text().charAt(0));
            }
        }
        return initials.toString();
    }

    private static String group(Chain chain) {
        return chain.actor == null ? "" : chain.actor.group();
    }

    private Entities result() {
        int[] renumbered = new int[chains.size()];
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            renumbered[i] = entities.size();
            if (!chain.mentions.isEmpty()) {
                chain.mentions.sort(null);
                String id = chain.actor == null ? null : chain.actor.id();
                entities.add(new Entity(
                        entities.size(),
                        chain.name,
                        chain.type,
                        chain.gender,
                        id,
                        group(chain),
                        chain.actor == null ? null : chain.actor.parentId(),
                        chain.mentions));
            }
        }
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft d : drafts) {
            String id = d.actor == null ? null : d.actor.id();
            mentions.add(new Mention(d.first, d.end, d.span, d.text, d.type, renumbered[d.entity], id, d.form));
        }
        return new Entities(mentions, entities, document.size());
    }
}
