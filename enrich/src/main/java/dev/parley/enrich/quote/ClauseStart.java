package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;

/** Tells whether a clause, a subject and its finite verb, starts at a token. */
final class ClauseStart {

    private static final int REACH = 45;

    private final Reading reading;

    ClauseStart(Reading reading) {
        this.reading = reading;
    }

    boolean at(int first, int end) {
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
        if (at < limit && isOpener(at) && !reading.isTag(at, Tag.VERB_ING)) {
            return opensWithPhrase(at, limit);
        }
        return at < limit && subjectAndVerb(at, limit);
    }

    /** "as a child she was poor", "in Elm the bridge is shut": no comma between the phrase and the subject with its verb. */
    private boolean opensWithPhrase(int at, int limit) {
        NounPhrase phrase = reading.noun(at + 1);
        boolean governs = reading.isTag(at, Tag.PREPOSITION) || reading.is(at, "as");
        if (!governs || phrase == null || phrase.first() != at + 1) {
            return false;
        }
        NounPhrase subject = reading.noun(phrase.end());
        return subject != null
                && subject.first() == phrase.end()
                && subject.end() < limit
                && !reading.isTime(subject.first())
                && reading.isFiniteVerb(subject.end());
    }

    private boolean isLead(int at) {
        return reading.isOpening(at) || reading.isTag(at, Tag.ADVERB) || reading.isTag(at, Tag.CONJUNCTION);
    }

    /** "at least 70 people", "up to 70 people". */
    private boolean isMeasure(int at) {
        return reading.is(at, "at") && (reading.is(at + 1, "least") || reading.is(at + 1, "most"))
                || reading.is(at, "up") && reading.is(at + 1, "to")
                || (reading.is(at, "more") || reading.is(at, "fewer") || reading.is(at, "less"))
                        && reading.is(at + 1, "than");
    }

    /** "if it rains, they stay", "in Elm, they stay". */
    private boolean isOpener(int at) {
        Tag tag = reading.token(at).tag();
        return tag == Tag.PREPOSITION || tag == Tag.SUBORDINATOR || tag == Tag.WH || tag == Tag.VERB_ING;
    }

    private int comma(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (reading.isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean subjectAndVerb(int from, int limit) {
        int at = from;
        while (at < limit && (reading.isTag(at, Tag.ADVERB) || reading.isOpening(at))) {
            at++;
        }
        if (reading.isTag(at, Tag.VERB_ING) && at < limit) {
            return finiteFollows(at + 1, limit);
        }
        NounPhrase subject = at < limit ? reading.noun(at) : null;
        return subject != null && subject.first() == at && finiteFollows(subject.end(), limit);
    }

    /** A finite verb that is not a relative clause's, before any comma but those round a parenthesis. */
    private boolean finiteFollows(int from, int limit) {
        int relatives = 0;
        int at = from;
        while (at < limit) {
            VerbGroup verb = reading.verb(at);
            if (verb != null && verb.first() == at && verb.isFinite() && relatives-- <= 0) {
                return true;
            }
            if (reading.isComma(at) || reading.isDash(at)) {
                at = overParenthesis(at, limit);
                if (at < 0) {
                    return false;
                }
                continue;
            }
            if (breaks(at)) {
                return false;
            }
            relatives += reading.isTag(at, Tag.WH) ? 1 : 0;
            at = verb != null && verb.first() == at ? verb.end() : at + 1;
        }
        return false;
    }

    private boolean breaks(int at) {
        return reading.is(at, ";") || reading.is(at, ":") || reading.isTag(at, Tag.SUBORDINATOR);
    }

    /** The token after the closing comma where a finite verb follows it; else -1. */
    private int overParenthesis(int comma, int limit) {
        for (int i = comma + 1; i < limit; i++) {
            if (reading.isComma(i) || reading.isDash(i)) {
                return reading.isFiniteVerb(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
