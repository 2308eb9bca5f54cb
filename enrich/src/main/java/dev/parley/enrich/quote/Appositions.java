package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** Reads a subject over what stands between commas, dashes or brackets behind it: "Ames, 22, of Elm, who runs the works, said". */
final class Appositions {

    private static final int LONGEST = 45;

    private final Reading reading;
    private final SubjectPhrases phrases;

    Appositions(Reading reading, SubjectPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** "Ames, 22, of Elm, who runs the works, said", "Ames (left) said". */
    @Nullable
    Stretch over(int close, int start) {
        String opening = reading.is(close, ")")
                ? "("
                : reading.isMark(close) ? "," : reading.token(close).text();
        int limit = Math.max(start, close - LONGEST);
        Stretch relative = reading.isComma(close) || reading.isMark(close) ? overRelative(close, limit, start) : null;
        if (relative != null) {
            return relative;
        }
        int after = close;
        @Nullable Stretch nearest = null;
        for (int i = close - 1; i > limit; i--) {
            if (reading.is(i, opening)) {
                if (!isApposition(i + 1, after)) {
                    return nearest;
                }
                nearest = nearest == null ? named(i + 1, close) : nearest;
                after = i;
                boolean bracket = reading.is(i - 1, ")") && opening.equals(",");
                Stretch subject = bracket ? over(i - 1, start) : phrases.phrase(i, start);
                if (subject != null && !isPart(subject, start)) {
                    if (opensMain(subject.first(), start)) {
                        int end = reading.is(close, ")") ? close + 1 : isAside(i + 1, close) ? i : close;
                        return new Stretch(subject.first(), end);
                    }
                    nearest = nearest == null
                            ? new Stretch(subject.first(), reading.is(close, ")") ? close + 1 : close)
                            : nearest;
                }
            }
        }
        return nearest == null && after == close && reading.isComma(close) ? stray(close, start) : nearest;
    }

    /** "Lena Ames, said": a comma too many, where nothing opens what it would close. */
    private @Nullable Stretch stray(int comma, int start) {
        Stretch subject = phrases.phrase(comma, start);
        return subject != null && opensMain(subject.first(), start) ? subject : null;
    }

    /** "Ames, however, said": no part of the name. */
    private boolean isAside(int first, int close) {
        return close == first + 1 && reading.isTag(first, Tag.ADVERB);
    }

    /** "In Elm, after the vote, Ames (left) said": a name after the last comma, where nothing before it is a subject. */
    private @Nullable Stretch named(int first, int close) {
        NounPhrase phrase = reading.noun(first);
        boolean name = phrase != null
                && phrase.first() == first
                && reading.isTag(phrase.head(), Tag.PROPER)
                && (reading.is(phrase.end(), "(") || phrase.end() == close && phrase.head() > first);
        return name ? new Stretch(first, close) : null;
    }

    /** "Ames, who won in Elm, Holt and Ash, said": the relative clause's own commas do not count. */
    private @Nullable Stretch overRelative(int close, int limit, int start) {
        for (int i = close - 1; i > limit; i--) {
            if (reading.isComma(i) && (phrases.isRelative(i + 1) || reading.is(i + 1, "whose"))) {
                Stretch subject = antecedent(i, start);
                return subject != null && !isPart(subject, start) && opensMain(subject.first(), start)
                        ? new Stretch(subject.first(), close)
                        : null;
            }
        }
        return null;
    }

    /** "Small, who", "Ames (left), who", "Ames, 52, who". */
    private @Nullable Stretch antecedent(int comma, int start) {
        if (reading.is(comma - 1, ")")) {
            return over(comma - 1, start);
        }
        if (comma - 1 == start && reading.token(start).isCapitalised() && reading.noun(start) == null) {
            return new Stretch(start, comma);
        }
        Stretch subject = phrases.phrase(comma, start);
        boolean age = subject != null && subject.size() == 1 && reading.isTag(comma - 1, Tag.NUMBER);
        return age && reading.isComma(comma - 2) ? phrases.phrase(comma - 2, start) : subject;
    }

    private boolean opensMain(int at, int start) {
        return at == start
                || reading.isTag(at - 1, Tag.CONJUNCTION)
                || reading.isTag(at - 1, Tag.SUBORDINATOR)
                || reading.isMark(at - 1)
                || reading.is(at - 1, ":");
    }

    /** An age, a place after "of", a phrase with a preposition before it: still within the parenthesis. */
    private boolean isPart(Stretch phrase, int start) {
        int before = phrase.first() - 1;
        boolean age = phrase.size() == 1 && reading.isTag(phrase.first(), Tag.NUMBER);
        boolean as = before == start && reading.is(before, "as");
        boolean governed = before >= start
                && !as
                && (reading.isTag(before, Tag.PREPOSITION) || reading.isTag(before, Tag.VERB_ING));
        return age || governed;
    }

    /** A noun phrase, a place, a relative or participle clause; no clause of its own. */
    private boolean isApposition(int first, int end) {
        if (first >= end) {
            return false;
        }
        boolean relative = reading.isTag(first, Tag.WH) || reading.isTag(first + 1, Tag.WH);
        boolean open = switch (reading.token(first).tag()) {
            case DETERMINER,
                    WH,
                    PROPER,
                    NOUN,
                    NOUN_PLURAL,
                    NUMBER,
                    POSSESSIVE,
                    ADJECTIVE,
                    VERB_ING,
                    VERB_PARTICIPLE,
                    PREPOSITION,
                    ADVERB,
                    CONJUNCTION,
                    PRONOUN -> true;
            case VERB_PAST -> phrases.mayBeParticiple(first);
            default -> false;
        };
        for (int i = first; open && i < end; i++) {
            relative |= reading.isTag(i, Tag.WH) || reading.isTag(i, Tag.SUBORDINATOR);
            if (!relative && reading.isFiniteVerb(i) && (!phrases.mayBeParticiple(i) || i > first && hasSubject(i))) {
                return false;
            }
        }
        return open;
    }

    /** A name or pronoun right before a past form is its subject: "Ames led", where "a firm led by Ames" is none. */
    private boolean hasSubject(int verb) {
        return (reading.isTag(verb - 1, Tag.PROPER) || reading.isTag(verb - 1, Tag.PRONOUN))
                && !reading.is(verb + 1, "by");
    }
}
