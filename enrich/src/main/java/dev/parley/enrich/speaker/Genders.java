package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Gender;

/** What is known of each person's gender: a pronoun that is settled outweighs a list of names. */
final class Genders {

    private final Gender[] shown;

    Genders(int entities) {
        shown = new Gender[entities];
        java.util.Arrays.fill(shown, Gender.UNKNOWN);
    }

    Gender of(Entity entity) {
        Gender said = shown[entity.index()];
        return said != Gender.UNKNOWN ? said : entity.gender();
    }

    void show(Entity entity, Gender gender) {
        if (shown[entity.index()] == Gender.UNKNOWN) {
            shown[entity.index()] = gender;
        }
    }
}
