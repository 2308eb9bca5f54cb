package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.speaker.biography.Biographer;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says about each of its people, and who bears a role. */
final class People {

    private static final int COMPANY_BACK = 150;
    private static final int HEAD_BACK = 1500;
    /** The last paragraph, from 0, that may be a lead; and how many words of a title may open the next. */
    private static final int LEAD = 2;

    private static final int TITLE = 5;

    /** Somebody introduced with a role at a token. */
    private record Bearer(int token, int entity) {}

    private final Document document;
    private final Entities entities;
    private final Biography[] biographies;
    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    People(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        this.biographies = new Biography[entities.entities().size()];
        java.util.Arrays.fill(biographies, Biography.EMPTY);
        Biographer biographer = new Biographer(document, entities);
        for (Mention mention : entities.mentions()) {
            if (entities.entityOf(mention).type() == EntityType.PERSON) {
                add(mention, biographer.read(mention));
            }
        }
    }

    private void add(Mention mention, Biography found) {
        int entity = mention.entity();
        Biography known = biographies[entity].orElse(found);
        if (isNarrower(known.affiliation(), found)) {
            known = known.with(found.affiliation());
        }
        if (found.role() != null) {
            bear(found.role(), new Bearer(mention.first(), entity));
            if (known.affiliation() == null && isCorporate(found.role())) {
                known = known.with(Membership.ofNullable(company(mention.first())));
            }
        }
        biographies[entity] = known;
    }

    /** A body told with a role says more than a state: "Norland's Speaker ... the Speaker of the House". */
    private boolean isNarrower(@Nullable Membership known, Biography found) {
        Mention now = known == null ? null : known.mention();
        Mention then = found.affiliation() == null ? null : found.affiliation().mention();
        return now != null
                && then != null
                && found.role() != null
                && now.type() == EntityType.STATE
                && then.type() == EntityType.ORGANIZATION
                && !entities.isMedia(then);
    }

    /** What a source without the name told of somebody, where nothing else does. */
    void learn(Entity person, Biography told) {
        biographies[person.index()] = biographies[person.index()].orElse(told);
    }

    private void bear(String role, Bearer bearer) {
        String lower = role.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isWordPart(lower.charAt(i))) {
                String office = Offices.of(lower.substring(from, i));
                if (Nouns.isRole(office)) {
                    bearers.computeIfAbsent(office, k -> new ArrayList<>(2)).add(bearer);
                }
                from = i + 1;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '.' || c == '-';
    }

    private static boolean isCorporate(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return lower.endsWith("senior vice president")
                || lower.endsWith("executive vice president")
                || Nouns.CORPORATE.contains(lower)
                || lower.startsWith("chief ") && lower.endsWith(" officer");
    }

    /** "Chief Executive Ann Ames": the company named last before, or null. */
    private @Nullable Mention company(int token) {
        for (int i = token - 1; i >= Math.max(0, token - COMPANY_BACK); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.ORGANIZATION) {
                String group = entities.entityOf(mention).group();
                if (group.isEmpty() || group.equals("company") || group.equals("user")) {
                    return mention;
                }
            }
        }
        return null;
    }

    /**
     * "The union's leader said it was over. Ann Ames said ...": whom a lead does not name, the next paragraph does: the person whose
     * full name opens it for the first time. Null outside the first paragraphs.
     */
    @Nullable
    Entity introducedAfter(int token, int end) {
        Paragraph paragraph = document.paragraphAt(token);
        if (paragraph.index() > LEAD
                || paragraph.index() + 1 >= document.paragraphs().size()) {
            return null;
        }
        for (int i = end; i < paragraph.end(); i++) {
            Mention other = entities.mentionAt(i);
            if (other != null && other.type() == EntityType.PERSON) {
                return null;
            }
        }
        Paragraph next = document.paragraphs().get(paragraph.index() + 1);
        for (int i = next.first(); i < Math.min(next.end(), next.first() + TITLE); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                Entity person = entities.entityOf(mention);
                boolean first = entities.mentions().get(person.mentions().get(0)) == mention;
                return first && mention.end() - mention.first() > 1 ? person : null;
            }
        }
        return null;
    }

    Biography of(Entity entity) {
        return biographies[entity.index()];
    }

    /** What words like "daughter" say, else what the entity finder knows. */
    Gender genderOf(int entity) {
        return biographies[entity].gender();
    }

    /**
     * The person last introduced with a role before a token ("the mayor"), or the first after it; null where nobody is.
     *
     * @param body     entity of the body or state that the bearer must not contradict, -1 for any
     * @param modifier the word before the role ("defense" in "the defense secretary"), which tells bearers of it apart; may be empty
     */
    @Nullable
    Entity bearing(String role, int token, int body, String modifier) {
        Bearer best = null;
        int rank = -2;
        for (Bearer bearer : bearers.getOrDefault(Offices.of(role), List.of())) {
            Biography theirs = biographies[bearer.entity()];
            Membership of = theirs.affiliation();
            boolean held = holds(theirs.role(), modifier);
            boolean fits = (body < 0 || of == null || of.isOf(body)) && (held || !Nouns.LESSER.contains(modifier));
            int now = (body >= 0 && of != null && of.isOf(body) ? 2 : 0)
                    + (held ? 1 : 0)
                    - (isLesser(theirs.role(), modifier) ? 1 : 0);
            if (fits && now >= rank && (now > rank || best == null || bearer.token() < token)) {
                best = bearer;
                rank = now;
            }
        }
        return best == null ? null : entities.entities().get(best.entity());
    }

    /** "deputy governor" where "the governor" is meant. */
    private static boolean isLesser(@Nullable String role, String modifier) {
        if (role == null) {
            return false;
        }
        for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (Nouns.LESSER.contains(word) && !word.equals(modifier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(@Nullable String role, String modifier) {
        return role != null
                && !modifier.isEmpty()
                && (" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + modifier + " ");
    }

    /** "The agency's director general": whoever was introduced as a head of that body, in other words. */
    @Nullable
    Entity heading(int body, int token) {
        for (int i = token - 1; i >= Math.max(0, token - HEAD_BACK); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention == null) {
                continue;
            }
            i = mention.first();
            Biography biography = biographies[mention.entity()];
            Membership of = biography.affiliation();
            if (of != null && of.isOf(body) && biography.role() != null && isLeader(biography.role())) {
                return entities.entityOf(mention);
            }
        }
        return null;
    }

    private static boolean isLeader(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return Nouns.LEADER.contains(lower) || Nouns.LEADER.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }
}
