package dev.parley.enrich.text.word;

/** Coarse part of speech. */
public enum Tag {
    NOUN,
    NOUN_PLURAL,
    /** A name or part of one. */
    PROPER,
    /** Personal, demonstrative or indefinite pronoun standing alone. */
    PRONOUN,
    /** Article, demonstrative or quantifier before a noun. */
    DETERMINER,
    /** "his", "their" and the clitic "'s". */
    POSSESSIVE,
    ADJECTIVE,
    ADVERB,
    NUMBER,
    PREPOSITION,
    /** "and", "or", "but". */
    CONJUNCTION,
    /** "that", "if", "because", "while" where they open a clause. */
    SUBORDINATOR,
    /** "who", "which", "what", "how", and "that" as a relative. */
    WH,
    /** "to" before a verb; elsewhere it is a PREPOSITION. */
    TO,
    MODAL,
    VERB_BASE,
    VERB_PRESENT,
    VERB_PAST,
    /** A past participle. */
    VERB_PARTICIPLE,
    VERB_ING,
    /** "not", "n't". */
    NEGATION,
    PUNCTUATION,
    OTHER;

    public boolean isVerb() {
        return switch (this) {
            case MODAL, VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING -> true;
            default -> false;
        };
    }

    /** Whether it makes a clause finite. */
    public boolean isFinite() {
        return this == MODAL || this == VERB_PRESENT || this == VERB_PAST;
    }

    /** Whether it ties what follows to what stands before, "to" before a verb as well. */
    public boolean isPreposition() {
        return this == PREPOSITION || this == TO;
    }

    /** Whether it opens a noun phrase: "the", "his". */
    public boolean opensPhrase() {
        return this == DETERMINER || this == POSSESSIVE;
    }

    public boolean isNoun() {
        return this == NOUN || this == NOUN_PLURAL;
    }

    public boolean isNominal() {
        return switch (this) {
            case NOUN, NOUN_PLURAL, PROPER, PRONOUN -> true;
            default -> false;
        };
    }
}
