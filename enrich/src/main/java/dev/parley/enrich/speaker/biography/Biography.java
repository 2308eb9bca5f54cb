package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.noun.Nouns;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a person beside the name: a role, the body or state that it goes with, the gender that words
 * like "daughter" or "spokeswoman" tell, and whether the office is over.
 *
 * @param body the noun of the body where it has no name there: "company" of "the company's chairman"
 */
public record Biography(
        @Nullable String role,
        @Nullable Membership affiliation,
        Gender gender,
        boolean past,
        @Nullable String body) {

    public static final Biography EMPTY = new Biography(null, null, Gender.UNKNOWN);

    public Biography(@Nullable String role, @Nullable Membership affiliation, Gender gender) {
        this(role, affiliation, gender, false, null);
    }

    public Biography(@Nullable String role, @Nullable Membership affiliation, Gender gender, boolean past) {
        this(role, affiliation, gender, past, null);
    }

    /** This one, with what it lacks taken from another. */
    public Biography orElse(Biography other) {
        if (other == EMPTY) {
            return this;
        }
        return new Biography(
                role != null ? role : other.role,
                belongsNow(other) ? affiliation : other.affiliation,
                gender != Gender.UNKNOWN ? gender : other.gender,
                past || other.past,
                body != null ? body : other.body);
    }

    /** What one belongs to now says more than a past office. */
    private boolean belongsNow(Biography other) {
        boolean outranked =
                other.affiliation != null && (past && !other.past || affiliation != null && affiliation.isVague());
        return affiliation != null && !outranked;
    }

    public Biography with(@Nullable Membership membership) {
        return new Biography(role, membership, gender, past, body);
    }

    public Biography ofBody(@Nullable String noun) {
        return noun == null ? this : new Biography(role, affiliation, gender, past, noun);
    }

    /** Without an affiliation that is one word which may be anything, where no role says that it is a body. */
    public Biography withoutGuess() {
        Mention of = affiliation == null ? null : affiliation.mention();
        boolean guessed = of != null
                && of.type() == EntityType.MISC
                && of.actorId() == null
                && of.end() - of.first() == 1
                && !of.hasInnerCapital();
        return guessed && role == null ? with(null) : this;
    }

    /** Without an affiliation that is a mere place, which is nobody's body but a mayor's. */
    public Biography withoutMerePlace() {
        Mention of = affiliation == null ? null : affiliation.mention();
        if (of == null) {
            return this;
        }
        if (of.type() != EntityType.LOCATION || of.form() == NameForm.SEAT) {
            return this;
        }
        boolean office = of.actorId() != null && Nouns.isPublicOffice(role) || Nouns.isLocalOffice(role);
        return office || isAcronym(of) && Nouns.isOfBody(role) ? this : with(null);
    }

    /** "The director of RBE": a body that looks like a place. */
    private static boolean isAcronym(Mention mention) {
        String name = mention.text();
        return mention.actorId() == null && name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
