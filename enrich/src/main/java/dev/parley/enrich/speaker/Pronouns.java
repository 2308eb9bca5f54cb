package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "she", "they", "it" and "who" stand for. He and she: a person who is a subject of this sentence, else of the one
 * before, else a possessor there ("Ames's husband"), else the previous source, else the last person named, each of an agreeing
 * gender. It and they: the previous source that is no single person, else the last body named.
 */
final class Pronouns {

    private static final int REACH = 3;
    private static final int OPENING = 5;
    private static final int MENTIONS_BACK = 12;
    private static final int TOKENS_BACK = 400;

    private final Document document;
    private final Entities entities;
    private final PersonSubjects subjects;
    private final Genders genders;

    Pronouns(Document document, Entities entities, PersonSubjects subjects, Genders genders) {
        this.document = document;
        this.entities = entities;
        this.subjects = subjects;
        this.genders = genders;
    }

    /** The person whom a pronoun at a token names, or null. {@code previous} are the sources before it, the last one last. */
    @Nullable
    Entity person(int token, Gender gender, List<Speaker> previous) {
        Entity found = goesOn(token, gender) ? previousPerson(previous, gender, true) : null;
        if (found == null) {
            found = person(token, gender, previous, true);
        }
        Entity certain = found == null || genders.of(found) == Gender.UNKNOWN ? certainBefore(token, gender) : null;
        if (certain != null) {
            found = certain;
        } else if (found == null || genders.of(found) == Gender.UNKNOWN) {
            Entity subject = subjectBefore(token, gender);
            found = subject != null ? subject : found;
        }
        if (found == null) {
            found = person(token, gender, previous, false);
        }
        if (found != null && gender != Gender.UNKNOWN) {
            genders.show(found, gender);
        }
        return found;
    }

    /** "He warned them. He added": the sentence before is about the same person, whoever else it names. */
    boolean goesOn(int token, Gender gender) {
        Sentence sentence = document.sentenceAt(token);
        if (sentence.index() == 0 || token - sentence.first() > OPENING) {
            return false;
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        for (int i = before.first(); i < Math.min(before.end(), before.first() + OPENING); i++) {
            if (Genders.ofPronoun(document.token(i).lower()) == gender && document.quotationAt(i) == null) {
                return true;
            }
            if (entities.mentionAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Alex Mather met Martha Reed. She ...": the one person of the sentence before whose gender is certain and agrees. */
    private @Nullable Entity certainBefore(int token, Gender gender) {
        Sentence sentence = document.sentenceAt(token);
        if (sentence.index() == 0) {
            return null;
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        Entity only = null;
        for (int i = before.first(); i < before.end(); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention == null || mention.type() != EntityType.PERSON || document.quotationAt(i) != null) {
                continue;
            }
            Entity entity = entities.entityOf(mention);
            if (genders.of(entity) == gender && only != null && only != entity) {
                return null;
            }
            only = genders.of(entity) == gender ? entity : only;
            i = mention.end() - 1;
        }
        return only;
    }

    /** The one person who is a subject of the sentence before, whatever a list says of the given name. */
    private @Nullable Entity subjectBefore(int token, Gender gender) {
        Sentence sentence = document.sentenceAt(token);
        if (sentence.index() == 0) {
            return null;
        }
        List<Mention> before = subjects.of(document.sentences().get(sentence.index() - 1));
        return before.size() == 1 ? first(before, Integer.MAX_VALUE, gender, false) : null;
    }

    /** @param listed whether the gender that a list of names gives must agree too; what the text says always must */
    private @Nullable Entity person(int token, Gender gender, List<Speaker> previous, boolean listed) {
        Sentence sentence = document.sentenceAt(token);
        Sentence before = sentence.index() > 0 ? document.sentences().get(sentence.index() - 1) : null;
        Entity found = first(subjects.of(sentence), token, gender, listed);
        if (found == null && before != null) {
            found = first(subjects.of(before), Integer.MAX_VALUE, gender, listed);
        }
        if (found == null) {
            found = first(subjects.possessorsOf(sentence), token, gender, listed);
        }
        if (found == null && before != null) {
            found = first(subjects.possessorsOf(before), Integer.MAX_VALUE, gender, listed);
        }
        if (found == null) {
            found = previousPerson(previous, gender, listed);
        }
        if (found == null && listed) {
            found = lastNamed(token, gender, false);
            found = found == null ? lastNamed(token, gender, true) : found;
        }
        return found;
    }

    private @Nullable Entity first(List<Mention> mentions, int before, Gender gender, boolean listed) {
        for (Mention mention : mentions) {
            Entity entity = entities.entityOf(mention);
            if (mention.first() < before && fits(entity, gender, listed)) {
                return entity;
            }
        }
        return null;
    }

    private boolean fits(Entity entity, Gender gender, boolean listed) {
        return entity.type() == EntityType.PERSON
                && gender.agreesWith(listed ? genders.of(entity) : genders.said(entity));
    }

    private @Nullable Entity previousPerson(List<Speaker> previous, Gender gender, boolean listed) {
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - REACH); i--) {
            int index = previous.get(i).entity();
            if (index >= 0 && fits(entities.entities().get(index), gender, listed)) {
                return entities.entities().get(index);
            }
        }
        return null;
    }

    /** @param quoted whether names within quotation marks count */
    private @Nullable Entity lastNamed(int token, Gender gender, boolean quoted) {
        int seen = 0;
        for (int i = token - 1; i >= Math.max(0, token - TOKENS_BACK) && seen < MENTIONS_BACK; i--) {
            Mention mention = entities.mentionAt(i);
            if (mention == null) {
                continue;
            }
            i = mention.first();
            seen++;
            Entity entity = entities.entityOf(mention);
            if (mention.type() == EntityType.PERSON
                    && fits(entity, gender, true)
                    && (quoted || document.quotationAt(i) == null)) {
                return entity;
            }
        }
        return null;
    }

    /**
     * Whom a description such as "the midfielder" or "the Portuguese" stands for: the one person who is a subject of this
     * sentence or of the one before, else the previous source where that is a person; null where neither is.
     */
    @Nullable
    Entity described(int token, Gender gender, List<Speaker> previous) {
        Sentence sentence = document.sentenceAt(token);
        Entity found = first(subjects.of(sentence), token, gender, true);
        if (found == null && sentence.index() > 0) {
            found = first(subjects.of(document.sentences().get(sentence.index() - 1)), Integer.MAX_VALUE, gender, true);
        }
        for (int i = previous.size() - 1; found == null && i >= Math.max(0, previous.size() - REACH); i--) {
            int last = previous.get(i).entity();
            if (previous.get(i).isResolved()) {
                boolean fits = last >= 0 && fits(entities.entities().get(last), gender, true);
                return fits ? entities.entities().get(last) : null;
            }
        }
        return found;
    }

    /** The body, state or group that "it" or "they" names: the last such source, else null. */
    @Nullable
    Speaker body(List<Speaker> previous, boolean plural) {
        for (int i = previous.size() - 1; i >= Math.max(0, previous.size() - REACH); i--) {
            Speaker speaker = previous.get(i);
            boolean fits = plural
                    ? speaker.type() == EntityType.GROUP || speaker.type() == EntityType.ORGANIZATION
                    : speaker.type() == EntityType.ORGANIZATION
                            || speaker.type() == EntityType.STATE
                            || speaker.type() == EntityType.MISC;
            if (speaker.isResolved() && fits) {
                return speaker;
            }
        }
        return null;
    }
}
