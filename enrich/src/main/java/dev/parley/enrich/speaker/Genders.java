package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;

/**
 * What is known of each person's gender. What the text says comes first: titles and kin words, a pronoun that a clause ties to
 * its subject ("Ames said she"), then a pronoun that was settled; a list of given names comes last and never outweighs the text.
 */
final class Genders {

    private static final int CLAUSE = 4;

    private final Gender[] told;
    private final Gender[] shown;

    Genders(Document document, Entities entities, People people, PersonSubjects subjects) {
        int size = entities.entities().size();
        told = new Gender[size];
        shown = new Gender[size];
        for (int i = 0; i < size; i++) {
            told[i] = people.genderOf(i);
            shown[i] = Gender.UNKNOWN;
        }
        for (Sentence sentence : document.sentences()) {
            if (subjects.of(sentence).size() == 1) {
                clause(document, entities, subjects.of(sentence).get(0));
            }
        }
    }

    /** "Ames said (that) she": within a few words of the verb, nobody else named between. */
    private void clause(Document document, Entities entities, Mention subject) {
        int end = document.sentenceAt(subject.first()).end();
        boolean verb = false;
        int words = 0;
        for (int i = subject.end(); i < end && words < CLAUSE; i++) {
            if (!verb) {
                verb = document.token(i).tag().isFinite();
                if (!verb && document.token(i).tag() != Tag.ADVERB) {
                    return;
                }
                continue;
            }
            Mention between = entities.mentionAt(i);
            if (between != null && between.type() == EntityType.PERSON || document.quotationAt(i) != null) {
                return;
            }
            Gender gender = ofPronoun(document.token(i).lower());
            if (gender != Gender.UNKNOWN && told[subject.entity()] == Gender.UNKNOWN) {
                told[subject.entity()] = gender;
                return;
            }
            words++;
        }
    }

    static Gender ofPronoun(String word) {
        return switch (word) {
            case "he", "himself" -> Gender.MALE;
            case "she", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    Gender of(Entity entity) {
        Gender said = said(entity);
        return said != Gender.UNKNOWN ? said : entity.gender();
    }

    /** What the text itself says, no list asked. */
    Gender said(Entity entity) {
        Gender text = told[entity.index()];
        return text != Gender.UNKNOWN ? text : shown[entity.index()];
    }

    void show(Entity entity, Gender gender) {
        if (shown[entity.index()] == Gender.UNKNOWN) {
            shown[entity.index()] = gender;
        }
    }
}
