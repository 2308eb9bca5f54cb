package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a subject over what stands between commas, dashes or brackets behind it: "Ames, 22, of Elm, who runs the works, said". */
public final class Appositions {

    private static final int LONGEST = 45;

    /** Prepositions that may open a clause, too. */
    private static final Set<String> CLAUSE_OPENERS = Set.of("after", "before", "since", "until");

    /** What opens no clause of its own. */
    private static final Set<Tag> OPENERS = EnumSet.of(
            Tag.DETERMINER,
            Tag.WH,
            Tag.PROPER,
            Tag.NOUN,
            Tag.NOUN_PLURAL,
            Tag.NUMBER,
            Tag.POSSESSIVE,
            Tag.ADJECTIVE,
            Tag.VERB_ING,
            Tag.VERB_PARTICIPLE,
            Tag.PREPOSITION,
            Tag.ADVERB,
            Tag.CONJUNCTION,
            Tag.PRONOUN);

    private static final Set<Tag> JOINS = EnumSet.of(Tag.CONJUNCTION, Tag.SUBORDINATOR);
    private static final Set<Tag> GOVERNS = EnumSet.of(Tag.PREPOSITION, Tag.VERB_ING);
    private static final Set<Tag> RELATES = EnumSet.of(Tag.WH, Tag.SUBORDINATOR);
    private static final Set<Tag> NAMES = EnumSet.of(Tag.PROPER, Tag.PRONOUN);

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
                || syntax.isTagOf(at - 1, JOINS)
                || opensClause(at - 1)
                || syntax.isMark(at - 1)
                || syntax.is(at - 1, ":");
    }

    /** An age, a place after "of", a phrase with a preposition before it: still within the parenthesis. */
    private boolean isPart(TokenSpan phrase, int start) {
        int before = phrase.first() - 1;
        boolean age = phrase.size() == 1 && syntax.isTag(phrase.first(), Tag.NUMBER);
        boolean opens = before == start && syntax.is(before, "as") || opensClause(before);
        return age || before >= start && !opens && syntax.isTagOf(before, GOVERNS);
    }

    /** "after Ames, the mayor, was hurt": the preposition is for the clause. */
    private boolean opensClause(int at) {
        return syntax.isOneOf(at, CLAUSE_OPENERS);
    }

    /** A noun phrase, a place, a relative or participle clause; no clause of its own. */
    private boolean isApposition(int first, int end) {
        if (first >= end) {
            return false;
        }
        if (!mayOpen(first)) {
            return false;
        }
        boolean relative = syntax.isTag(first, Tag.WH) || syntax.isTag(first + 1, Tag.WH);
        for (int i = first; i < end; i++) {
            relative |= syntax.isTagOf(i, RELATES);
            if (!relative && syntax.isFiniteVerb(i) && !isReduced(i, first)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayOpen(int first) {
        return syntax.isTagOf(first, OPENERS)
                || syntax.isTag(first, Tag.VERB_PAST) && phrases.mayBeParticiple(first) && !hasObject(first);
    }

    /** "a firm led by Ames": a past form that is a participle here. */
    private boolean isReduced(int verb, int first) {
        return phrases.mayBeParticiple(verb) && (verb == first || !hasSubject(verb));
    }

    /** "rejected the bill": no participle of what stands before it. */
    private boolean hasObject(int verb) {
        return syntax.has(verb + 1) && syntax.token(verb + 1).tag().opensPhrase();
    }

    /** A name or pronoun right before a past form is its subject: "Ames led", where "a firm led by Ames" is none. */
    private boolean hasSubject(int verb) {
        return syntax.isTagOf(verb - 1, NAMES) && !syntax.is(verb + 1, "by");
    }
}
