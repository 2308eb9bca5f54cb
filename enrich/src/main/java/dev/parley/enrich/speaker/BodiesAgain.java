package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which body a noun names again: "the company", "the board", "the government". */
final class BodiesAgain {

    private static final int MENTIONS_BACK = 20;
    private static final int SPEAKERS_BACK = 4;
    private static final int TOKENS_BACK = 600;

    private final Document document;
    private final Entities entities;
    private final People people;
    private final HomeState home;
    private final List<Speaker> previous;

    private int read;
    private boolean several;

    private @Nullable Entity only;

    BodiesAgain(Document document, Entities entities, People people, HomeState home, List<Speaker> previous) {
        this.document = document;
        this.entities = entities;
        this.people = people;
        this.home = home;
        this.previous = previous;
    }

    /** The organisation last named before a token that the noun fits, or null. */
    @Nullable
    Entity last(String noun, int token) {
        Entity named = namedSo(noun, token);
        if (named != null) {
            return named;
        }
        Entity subject = subjectBefore(noun, token);
        if (subject != null) {
            return subject;
        }
        Entity speaker = lastSpeaker(noun);
        return speaker != null ? speaker : lastNamed(noun, token);
    }

    /** As {@link #last}, but where only that it was named last speaks for it. */
    @Nullable
    Entity surely(String noun, int token) {
        Entity named = namedSo(noun, token);
        Entity subject = named != null ? named : subjectBefore(noun, token);
        return subject != null ? subject : lastSpeaker(noun);
    }

    private @Nullable Entity lastNamed(String noun, int token) {
        int seen = 0;
        for (int i = token - 1; i >= Math.max(0, token - TOKENS_BACK) && seen < MENTIONS_BACK; i--) {
            Mention mention = entities.mentionAt(i);
            if (mention == null) {
                continue;
            }
            i = mention.first();
            seen++;
            if (mention.type() == EntityType.ORGANIZATION && mayBe(mention, noun)) {
                return entities.entityOf(mention);
            }
        }
        return null;
    }

    /** "the agency" is the Harbour Agency, whatever else was named since. */
    private @Nullable Entity namedSo(String noun, int token) {
        for (int i = token - 1; i >= Math.max(0, token - TOKENS_BACK); i--) {
            Mention mention = entities.mentionAt(i);
            if (mention == null) {
                continue;
            }
            i = mention.first();
            if (mention.type() == EntityType.ORGANIZATION && holds(mention.text(), noun)) {
                return entities.entityOf(mention);
            }
        }
        return null;
    }

    /** The body that opens the sentence before as its subject, where the noun fits it. */
    private @Nullable Entity subjectBefore(String noun, int token) {
        Mention mention = openingBefore(token);
        boolean fits = mention != null && mention.type() == EntityType.ORGANIZATION && mayBe(mention, noun);
        return fits && mention != null ? entities.entityOf(mention) : null;
    }

    /** The state that opens the sentence before, or the only one that has spoken: "the country". */
    @Nullable
    Entity stateBefore(int token) {
        Mention mention = openingBefore(token);
        return mention != null && mention.type() == EntityType.STATE ? entities.entityOf(mention) : onlyState();
    }

    /** Of no known kind, it opens the sentence before: "Harbour Watch posts pictures. The blog says". */
    @Nullable
    Entity unknownBefore(int token) {
        Mention mention = openingBefore(token);
        boolean unknown = mention != null
                && mention.actorId() == null
                && (mention.type() == EntityType.MISC || mention.type() == EntityType.ORGANIZATION);
        return unknown && mention != null ? entities.entityOf(mention) : null;
    }

    private @Nullable Mention openingBefore(int token) {
        int index = document.sentenceAt(token).index();
        if (index == 0) {
            return null;
        }
        int first = document.sentences().get(index - 1).first();
        return entities.mentionAt(document.token(first).is("the") ? first + 1 : first);
    }

    /** The body that spoke last, where the noun fits it. */
    private @Nullable Entity lastSpeaker(String noun) {
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - SPEAKERS_BACK); i--) {
            Speaker speaker = previous.get(i);
            if (speaker.type() == EntityType.ORGANIZATION && speaker.entity() >= 0) {
                Entity entity = entities.entities().get(speaker.entity());
                Mention mention = entities.mentions().get(entity.mentions().get(0));
                return mayBe(mention, noun) ? entity : null;
            }
        }
        return null;
    }

    private static boolean holds(String name, String noun) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    /** "the board" is a Board; "the company" any organisation that is not known to be something else. */
    private boolean mayBe(Mention mention, String noun) {
        if (holds(mention.text(), noun)) {
            return true;
        }
        String group = entities.entityOf(mention).group();
        if (group.isEmpty()) {
            return Nouns.COMPANY.contains(noun) && !Nouns.isPublicBody(mention.text())
                    || Nouns.OUTLET.contains(noun) && mention.text().indexOf('.') > 0
                    || Nouns.CIVIL.contains(noun);
        }
        return switch (group) {
            case "company" -> Nouns.COMPANY.contains(noun);
            case "media" -> Nouns.OUTLET.contains(noun);
            case "civil" -> Nouns.CIVIL.contains(noun);
            case "party" -> noun.equals("party");
            default -> false;
        };
    }

    /** The one state for which somebody has spoken so far, the article's own where nobody has; null where there are several. */
    @Nullable
    Entity onlyState() {
        for (; read < previous.size(); read++) {
            Entity state = stateOf(previous.get(read));
            several |= state != null && only != null && state != only;
            only = only == null ? state : only;
        }
        return several ? null : only == null ? home.state() : only;
    }

    private @Nullable Entity stateOf(Speaker speaker) {
        if (speaker.type() == EntityType.STATE && speaker.entity() >= 0) {
            return entities.entities().get(speaker.entity());
        }
        if (!speaker.isStateBody() && (speaker.type() != EntityType.PERSON || speaker.entity() < 0)) {
            return null;
        }
        Membership membership = speaker.isStateBody()
                ? speaker.affiliation()
                : people.of(entities.entities().get(speaker.entity())).affiliation();
        Mention mention = membership == null ? null : membership.mention();
        Entity body = mention == null ? null : entities.entityOf(mention);
        return body != null && body.type() == EntityType.STATE ? body : null;
    }
}
