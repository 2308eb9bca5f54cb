package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.EnumSet;
import java.util.Set;

/** Tells whether a clause, a subject and its finite verb, starts at a token. */
public final class ClauseStart {

    private static final int REACH = 45;

    private static final Set<Tag> LEADS = EnumSet.of(Tag.ADVERB, Tag.CONJUNCTION);
    private static final Set<Tag> OPENERS = EnumSet.of(Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.WH, Tag.VERB_ING);
    private static final Set<String> BOUNDS = Set.of("least", "most");
    private static final Set<String> COMPARES = Set.of("more", "fewer", "less");
    private static final Set<String> BEHIND_GERUNDS = Set.of("after", "before");
    private static final Set<String> BREAKS = Set.of(";", ":");

    private final Syntax syntax;

    public ClauseStart(Syntax syntax) {
        this.syntax = syntax;
    }

    public boolean at(int first, int end) {
        int at = first;
        int limit = Math.min(end, first + REACH);
        while (at < limit && (isLead(at) || isMeasure(at))) {
            at += isMeasure(at) ? 2 : 1;
        }
        if (at < limit && isOpener(at)) {
            int comma = comma(at, limit);
            if (comma > 0 && subjectAndVerb(comma + 1, limit)) {
                return true;
            }
        }
        if (at < limit && isOpener(at) && !syntax.isTag(at, Tag.VERB_ING)) {
            return opensWithPhrase(at, limit);
        }
        return at < limit && subjectAndVerb(at, limit);
    }

    /** "as a child she was poor", "in Elm the bridge is shut": no comma between the phrase and the subject with its verb. */
    private boolean opensWithPhrase(int at, int limit) {
        NounPhrase phrase = syntax.noun(at + 1);
        boolean governs = syntax.isTag(at, Tag.PREPOSITION) || syntax.is(at, "as");
        if (!governs || phrase == null || phrase.first() != at + 1) {
            return false;
        }
        NounPhrase subject = syntax.noun(phrase.end());
        return subject != null
                && subject.first() == phrase.end()
                && subject.end() < limit
                && !syntax.isTime(subject.first())
                && syntax.isFiniteVerb(subject.end());
    }

    private boolean isLead(int at) {
        return syntax.isOpening(at) || syntax.isTagOf(at, LEADS);
    }

    /** "at least 70 people", "up to 70 people". */
    private boolean isMeasure(int at) {
        return switch (syntax.token(at).lower()) {
            case "at" -> syntax.isOneOf(at + 1, BOUNDS);
            case "up" -> syntax.is(at + 1, "to");
            default -> syntax.isOneOf(at, COMPARES) && syntax.is(at + 1, "than");
        };
    }

    /** "if it rains, they stay", "in Elm, they stay". */
    private boolean isOpener(int at) {
        return syntax.isTagOf(at, OPENERS);
    }

    private int comma(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (syntax.isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean subjectAndVerb(int from, int limit) {
        int at = from;
        while (at < limit && (syntax.isTag(at, Tag.ADVERB) || syntax.isOpening(at))) {
            at++;
        }
        if (syntax.isTag(at, Tag.VERB_ING) && at < limit) {
            return finiteFollows(at + 1, limit) || finiteFollows(behindTime(at + 1, limit), limit);
        }
        NounPhrase subject = at < limit ? syntax.noun(at) : null;
        return subject != null && subject.first() == at && finiteFollows(subject.end(), limit);
    }

    /** "naming it after the flood would hurt": past the "after" or "before" of a gerund that is the subject. */
    private int behindTime(int from, int limit) {
        for (int i = from; i < limit && !syntax.isComma(i); i++) {
            if (syntax.isTag(i, Tag.SUBORDINATOR)) {
                return syntax.isOneOf(i, BEHIND_GERUNDS) ? i + 1 : limit;
            }
        }
        return limit;
    }

    /** A finite verb that is not a relative clause's, before any comma but those round a parenthesis. */
    private boolean finiteFollows(int from, int limit) {
        int relatives = 0;
        int at = from;
        while (at < limit) {
            VerbGroup verb = syntax.verb(at);
            if (verb != null && verb.first() == at && verb.isFinite() && relatives-- <= 0) {
                return true;
            }
            if (syntax.isComma(at) || syntax.isDash(at)) {
                at = overParenthesis(at, limit);
                if (at < 0) {
                    return false;
                }
                continue;
            }
            if (breaks(at)) {
                return false;
            }
            relatives += syntax.isTag(at, Tag.WH) ? 1 : 0;
            at = verb != null && verb.first() == at ? verb.end() : at + 1;
        }
        return false;
    }

    private boolean breaks(int at) {
        return syntax.isOneOf(at, BREAKS) || syntax.isTag(at, Tag.SUBORDINATOR);
    }

    /** The token after the closing comma where a finite verb follows it; else -1. */
    private int overParenthesis(int comma, int limit) {
        for (int i = comma + 1; i < limit; i++) {
            if (syntax.isComma(i) || syntax.isDash(i)) {
                return syntax.isFiniteVerb(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
