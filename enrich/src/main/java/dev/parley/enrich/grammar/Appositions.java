package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** Reads a subject over what stands between commas, dashes or brackets behind it: "Ames, 22, of Elm, who runs the works, said". */
public final class Appositions {

    private static final int LONGEST = 45;

    private final Syntax syntax;
    private final SubjectPhrases phrases;

    public Appositions(Syntax syntax, SubjectPhrases phrases) {
        this.syntax = syntax;
        this.phrases = phrases;
    }

    /** "Ames, 22, of Elm, who runs the works, said", "Ames (left) said". */
    @Nullable
    public TokenSpan over(int close, int start) {
        String opening = syntax.is(close, ")")
                ? "("
                : syntax.isMark(close) ? "," : syntax.token(close).text();
        int limit = Math.max(start, close - LONGEST);
        TokenSpan relative = syntax.isComma(close) || syntax.isMark(close) ? overRelative(close, limit, start) : null;
        if (relative != null) {
            return relative;
        }
        int after = close;
        @Nullable TokenSpan nearest = null;
        for (int i = close - 1; i > limit; i--) {
            if (syntax.is(i, opening)) {
                if (!isApposition(i + 1, after)) {
                    return nearest;
                }
                nearest = nearest == null ? named(i + 1, close) : nearest;
                after = i;
                boolean bracket = syntax.is(i - 1, ")") && opening.equals(",");
                TokenSpan subject = bracket ? over(i - 1, start) : phrases.phrase(i, start);
                if (subject != null && !isPart(subject, start)) {
                    if (opensMain(subject.first(), start)) {
                        int end = syntax.is(close, ")") ? close + 1 : isAside(i + 1, close) ? i : close;
                        return new TokenSpan(subject.first(), end);
                    }
                    nearest = nearest == null
                            ? new TokenSpan(subject.first(), syntax.is(close, ")") ? close + 1 : close)
                            : nearest;
                }
            }
        }
        return nearest == null && after == close && syntax.isComma(close) ? stray(close, start) : nearest;
    }

    /** "Lena Ames, said": a comma too many, where nothing opens what it would close. */
    private @Nullable TokenSpan stray(int comma, int start) {
        TokenSpan subject = phrases.phrase(comma, start);
        return subject != null && opensMain(subject.first(), start) ? subject : null;
    }

    /** "Ames, however, said": no part of the name. */
    private boolean isAside(int first, int close) {
        return close == first + 1 && syntax.isTag(first, Tag.ADVERB);
    }

    /** "In Elm, after the vote, Ames (left) said": a name after the last comma, where nothing before it is a subject. */
    private @Nullable TokenSpan named(int first, int close) {
        NounPhrase phrase = syntax.noun(first);
        boolean name = phrase != null
                && phrase.first() == first
                && syntax.isTag(phrase.head(), Tag.PROPER)
                && (syntax.is(phrase.end(), "(") || phrase.end() == close && phrase.head() > first);
        return name ? new TokenSpan(first, close) : null;
    }

    /** "Ames, who won in Elm, Holt and Ash, said": the relative clause's own commas do not count. */
    private @Nullable TokenSpan overRelative(int close, int limit, int start) {
        for (int i = close - 1; i > limit; i--) {
            if (syntax.isComma(i) && (phrases.isRelative(i + 1) || syntax.is(i + 1, "whose"))) {
                TokenSpan subject = antecedent(i, start);
                return subject != null && !isPart(subject, start) && opensMain(subject.first(), start)
                        ? new TokenSpan(subject.first(), close)
                        : null;
            }
        }
        return null;
    }

    /** "Small, who", "Ames (left), who", "Ames, 52, who". */
    private @Nullable TokenSpan antecedent(int comma, int start) {
        if (syntax.is(comma - 1, ")")) {
            return over(comma - 1, start);
        }
        if (comma - 1 == start && syntax.token(start).isCapitalised() && syntax.noun(start) == null) {
            return new TokenSpan(start, comma);
        }
        TokenSpan subject = phrases.phrase(comma, start);
        boolean age = subject != null && subject.size() == 1 && syntax.isTag(comma - 1, Tag.NUMBER);
        return age && syntax.isComma(comma - 2) ? phrases.phrase(comma - 2, start) : subject;
    }

    private boolean opensMain(int at, int start) {
        return at == start
                || syntax.isTag(at - 1, Tag.CONJUNCTION)
                || syntax.isTag(at - 1, Tag.SUBORDINATOR)
                || opensClause(at - 1)
                || syntax.isMark(at - 1)
                || syntax.is(at - 1, ":");
    }

    /** An age, a place after "of", a phrase with a preposition before it: still within the parenthesis. */
    private boolean isPart(TokenSpan phrase, int start) {
        int before = phrase.first() - 1;
        boolean age = phrase.size() == 1 && syntax.isTag(phrase.first(), Tag.NUMBER);
        boolean opens = before == start && syntax.is(before, "as") || opensClause(before);
        boolean governed = before >= start
                && !opens
                && (syntax.isTag(before, Tag.PREPOSITION) || syntax.isTag(before, Tag.VERB_ING));
        return age || governed;
    }

    /** "after Ames, the mayor, was hurt": the preposition is for the clause. */
    private boolean opensClause(int at) {
        return syntax.is(at, "after") || syntax.is(at, "before") || syntax.is(at, "since") || syntax.is(at, "until");
    }

    /** A noun phrase, a place, a relative or participle clause; no clause of its own. */
    private boolean isApposition(int first, int end) {
        if (first >= end) {
            return false;
        }
        boolean relative = syntax.isTag(first, Tag.WH) || syntax.isTag(first + 1, Tag.WH);
        boolean open = switch (syntax.token(first).tag()) {
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
            case VERB_PAST -> phrases.mayBeParticiple(first) && !hasObject(first);
            default -> false;
        };
        for (int i = first; open && i < end; i++) {
            relative |= syntax.isTag(i, Tag.WH) || syntax.isTag(i, Tag.SUBORDINATOR);
            if (!relative && syntax.isFiniteVerb(i) && (!phrases.mayBeParticiple(i) || i > first && hasSubject(i))) {
                return false;
            }
        }
        return open;
    }

    /** "rejected the bill": no participle of what stands before it. */
    private boolean hasObject(int verb) {
        return syntax.isTag(verb + 1, Tag.DETERMINER) || syntax.isTag(verb + 1, Tag.POSSESSIVE);
    }

    /** A name or pronoun right before a past form is its subject: "Ames led", where "a firm led by Ames" is none. */
    private boolean hasSubject(int verb) {
        return (syntax.isTag(verb - 1, Tag.PROPER) || syntax.isTag(verb - 1, Tag.PRONOUN))
                && !syntax.is(verb + 1, "by");
    }
}
