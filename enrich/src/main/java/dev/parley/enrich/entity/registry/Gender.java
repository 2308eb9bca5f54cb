package dev.parley.enrich.entity.registry;

/** What the text or a given name says about a person's gender; UNKNOWN fits both. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether one does not contradict the other. */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
