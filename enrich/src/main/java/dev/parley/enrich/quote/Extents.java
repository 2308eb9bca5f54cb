package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Where contents end. */
final class Extents {

    private final Reading reading;

    Extents(Reading reading) {
        this.reading = reading;
    }

    /** A content of some shape from its first token to its likeliest end; null where it would be empty. */
    @Nullable
    Stretch content(Shape shape, int first, boolean relative) {
        int whole = beforeBarrier(first, reading.wordsEnd(reading.sentence(first)));
        int sentence = beforeQuotedCue(shape, first, whole);
        int end = shape.isClause() ? sentence : beforeAbsolute(first, sentence);
        Stretch rule = shape.isClause() ? clause(first, relative) : phrase(first);
        if (rule == null || first >= end) {
            return null;
        }
        Ends.Request request = new Ends.Request(shape, first, end, relative, false, Math.min(rule.end(), end));
        if (reading.asked != null) {
            reading.asked.add(request);
        }
        Ends.End chosen = reading.ends.choose(reading, request);
        Stretch content = chosen.at() >= end ? overMark(first, end) : stretch(first, chosen.at());
        if (content != null) {
            reading.certainties.put(content, chosen.certainty());
        }
        return content;
    }

    /** The colon before a quotation that has a source of its own; a semicolon outside marks; ", according to" behind a clause. */
    private int beforeBarrier(int first, int end) {
        int verbs = reading.isFiniteVerb(first) ? 1 : 0;
        for (int i = first + 1; i + 1 < end; i = next(i)) {
            boolean told = i > first + 2 && reading.isComma(i) && isAccordingTo(i + 1) && verbs > 0;
            if (told
                    || reading.is(i, ":") && reading.barriers.get(i + 1)
                    || reading.is(i, ";") && startsClause(i + 1, end)) {
                return i;
            }
            verbs += reading.isFiniteVerb(i) ? 1 : 0;
        }
        return end;
    }

    private boolean isAccordingTo(int i) {
        return reading.is(i, "according") && reading.is(i + 1, "to");
    }

    /** The token behind the last semicolon outside marks that opens a clause, else the first. */
    int afterSemicolon(int first, int end) {
        int start = first;
        for (int i = first; i < end; i = next(i)) {
            start = reading.is(i, ";") ? i + 1 : start;
        }
        return start;
    }

    private boolean startsClause(int i, int end) {
        return !reading.is(i, "that") && reading.clauses.at(i, end);
    }

    /**
     * A cue right behind a quoted clause ends what was said before: "it is \u201ctoo late,\u201d adding that". So does a comma
     * within the marks of a name: "called it \u201ca trap,\u201d which".
     */
    private int beforeQuotedCue(Shape shape, int first, int end) {
        for (int i = first + 1; i < end; i = next(i)) {
            boolean closed = reading.endsQuotedClause(i - 1);
            boolean aside = shape.isClause() && reading.isTag(i, Tag.VERB_ING);
            if (closed && (aside || isCue(i, true, end) || shape == Shape.NAMING && !goesOnQuoted(i))) {
                return i;
            }
        }
        return end;
    }

    /** "a liar," "a fool" and "a cheat". */
    private boolean goesOnQuoted(int i) {
        int from = reading.isTag(i, Tag.CONJUNCTION) ? i + 1 : i;
        return reading.isOpening(from) || reading.isTag(from, Tag.DETERMINER) && reading.isOpening(from + 1);
    }

    /** The comma of ", with Ames calling it a trap": what another is told to say there is no part of a phrase. */
    private int beforeAbsolute(int first, int end) {
        for (int i = first + 1; i + 2 < end; i = next(i)) {
            if (reading.isComma(i) && reading.is(i + 1, "with")) {
                NounPhrase other = reading.noun(i + 2);
                VerbGroup group = other == null ? null : reading.verb(other.end());
                if (group != null
                        && group.form() == VerbGroup.Form.ING
                        && reading.lexicon.isCueVerb(reading.main(group))) {
                    return i;
                }
            }
        }
        return end;
    }

    /** A clause runs to its sentence's end, or to where another cue of the same source begins. */
    @Nullable
    Stretch clause(int first, boolean relative) {
        Sentence sentence = reading.sentence(first);
        int end = reading.wordsEnd(sentence);
        for (int i = first + 2; i < end; i = next(i)) {
            if (relative && reading.isComma(i) || reading.barriers.get(i) || stopsClause(i, end)) {
                return stretch(first, i);
            }
        }
        return overMark(first, end);
    }

    /** A quotation that began within a content is not cut at its sentence's end. */
    private @Nullable Stretch overMark(int first, int end) {
        Quotation quotation = reading.quotation(end - 1);
        if (quotation == null || quotation.open() < first || quotation.close() < end || !quotation.closed()) {
            return stretch(first, end);
        }
        return new Stretch(first, quotation.close() + 1);
    }

    /** Past a quotation in one step. */
    private int next(int i) {
        Quotation quotation = reading.quotation(i);
        return quotation != null && quotation.close() > i && reading.sentence(i).contains(quotation.close())
                ? quotation.close() + 1
                : i + 1;
    }

    private boolean stopsClause(int i, int end) {
        if (reading.endsQuotedClause(i - 1)) {
            return isCue(i, true, end)
                    || reading.isTag(i, Tag.CONJUNCTION) && (isCue(i + 1, false, end) || isNewSpeaker(i + 1, end))
                    || reading.cut(i) == Cut.WHILE && isNewSpeaker(i + 1, end);
        }
        if (reading.isComma(i) || reading.isDash(i)) {
            return reading.is(i + 1, "compared")
                    || isCue(i + 1, true, end)
                    || reading.isTag(i + 1, Tag.CONJUNCTION) && (isCue(i + 2, false, end) || isNewSpeaker(i + 2, end))
                    || reading.has(i + 1) && reading.cut(i + 1) == Cut.WHILE && isNewSpeaker(i + 2, end);
        }
        return reading.isTag(i, Tag.CONJUNCTION)
                        && (isCue(i + 1, false, end) || reading.isMark(i - 1) && isNewSpeaker(i + 1, end))
                || reading.cut(i) == Cut.WHILE && isNewSpeaker(i + 1, end);
    }

    private boolean isCue(int i, boolean participle, int end) {
        int at = i;
        while (at < end && reading.isTag(at, Tag.ADVERB)) {
            at++;
        }
        VerbGroup group = reading.verb(at);
        if (group == null || group.first() != at || !isSpeech(group) && !(participle && isSaying(group))) {
            return false;
        }
        Tag tag = reading.token(group.first()).tag();
        return participle
                ? tag == Tag.VERB_ING
                : tag == Tag.VERB_PAST || tag == Tag.VERB_PRESENT && group.end() - group.first() == 1;
    }

    private boolean isNewSpeaker(int i, int end) {
        var phrase = reading.noun(i);
        if (phrase == null || phrase.first() != i || phrase.end() >= end) {
            return false;
        }
        VerbGroup group = reading.subjects.verbOf(phrase, end);
        return group != null
                && !group.passive()
                && (reading.lexicon.isReport(reading.main(group)) || issuesWords(group, end));
    }

    /** "issued a statement". */
    private boolean issuesWords(VerbGroup group, int end) {
        NounPhrase object = reading.noun(group.end());
        return object != null
                && object.first() == group.end()
                && object.end() <= end
                && reading.lexicon.isLemma(CuePart.LIGHT, reading.main(group))
                && reading.lexicon.isCueNoun(reading.token(object.head()));
    }

    private boolean isSaying(VerbGroup group) {
        Frame object = reading.lexicon.verb(reading.main(group), "object");
        return object != null && object.cueClass() == CueClass.SPEECH && object.reliability() > 0.7;
    }

    private boolean isSpeech(VerbGroup group) {
        Frame frame = reading.lexicon.verb(reading.main(group), "clause");
        Frame name = reading.lexicon.verb(reading.main(group), "name");
        return frame != null && frame.cueClass() == CueClass.SPEECH
                || name != null && name.cueClass() == CueClass.SPEECH;
    }

    /** A phrase runs to the first comma or dash outside marks, or to a finite verb that does not belong to it. */
    @Nullable
    Stretch phrase(int first) {
        Sentence sentence = reading.sentence(first);
        int end = reading.wordsEnd(sentence);
        int open = 0;
        for (int i = first; i < end; i = next(i)) {
            if (i > first
                    && (reading.isComma(i) && !isInnerComma(i) && !isQuotedTail(i, end)
                            || reading.isDash(i)
                            || reading.is(i, ";")
                            || reading.is(i, ":"))) {
                return stretch(first, i);
            }
            if (i > first && (reading.barriers.get(i) || isVenue(i))) {
                return stretch(first, i);
            }
            open += opens(i, first) ? 1 : 0;
            if (reading.isFiniteVerb(i) && !isBareParticiple(i) && open-- <= 0 && i > first) {
                return stretch(first, beforeVerb(i, first));
            }
        }
        return stretch(first, end);
    }

    /** "during a rally", "at a news conference", "in an interview", "on Friday": where and when it was said. */
    boolean isVenue(int i) {
        var direct = reading.noun(i);
        if (direct != null && direct.first() == i) {
            return direct.head() == i && reading.isTime(i) && reading.isTag(i, Tag.PROPER);
        }
        var phrase = reading.isTag(i, Tag.PREPOSITION) ? reading.noun(i + 1) : null;
        if (phrase == null
                || phrase.first() != i + 1
                || reading.is(i, "of")
                || reading.is(i, "to")
                || reading.is(i, "for")
                || reading.is(i, "with")) {
            return false;
        }
        return reading.lexicon.isLemma(CuePart.VENUE, reading.token(phrase.head()))
                || reading.isTag(phrase.head(), Tag.PROPER) && reading.isTime(phrase.head()) && phrase.head() == i + 1;
    }

    /** "called it a trap, \u201cas old as the bridge\u201d": a quotation that closes the sentence belongs to the content. */
    private boolean isQuotedTail(int comma, int end) {
        Quotation quotation = reading.quotation(comma + 1);
        return quotation != null
                && quotation.open() == comma + 1
                && quotation.close() + 1 >= end
                && !reading.barriers.get(comma + 1);
    }

    /** "with no statement signed, ...": a form in -ed with nothing after it is a participle. */
    private boolean isBareParticiple(int i) {
        VerbGroup group = reading.verb(i);
        return group != null
                && group.end() - group.first() == 1
                && reading.token(i).lower().endsWith("ed")
                && reading.isComma(i + 1);
    }

    /** A comma in a number, a date or a row of adjectives does not end a phrase. */
    private boolean isInnerComma(int i) {
        return reading.isTag(i - 1, Tag.ADJECTIVE) && reading.isTag(i + 1, Tag.ADJECTIVE)
                || reading.isTag(i - 1, Tag.NUMBER) && reading.isTag(i + 1, Tag.NUMBER);
    }

    /** Whether a word lets a finite verb follow within the phrase: "who", "that", "if", or a subject right after a noun. */
    private boolean opens(int i, int first) {
        Tag tag = reading.token(i).tag();
        if (tag == Tag.WH || tag == Tag.SUBORDINATOR) {
            return true;
        }
        var phrase = reading.noun(i);
        return tag == Tag.PRONOUN
                && i > first
                && phrase != null
                && phrase.first() == i
                && reading.token(i - 1).tag().isNominal()
                && reading.isFiniteVerb(i + 1);
    }

    /** "X and said": the conjunction before the verb goes too. */
    private int beforeVerb(int verb, int first) {
        var subject = verb > first + 2 ? reading.noun(skipAdverbs(verb, first) - 1) : null;
        if (subject != null && subject.first() - 1 > first && reading.isTag(subject.first() - 1, Tag.CONJUNCTION)) {
            return subject.first() - 1;
        }
        int i = verb;
        while (i > first + 1 && (reading.isTag(i - 1, Tag.ADVERB) || reading.isTag(i - 1, Tag.CONJUNCTION))) {
            i--;
        }
        return i;
    }

    private int skipAdverbs(int verb, int first) {
        int i = verb;
        while (i > first + 1 && reading.isTag(i - 1, Tag.ADVERB)) {
            i--;
        }
        return i;
    }

    /** Tokens with a closing mark's partner, without blanks at the end. */
    @Nullable
    Stretch stretch(int first, int end) {
        int last = end;
        while (last > first
                && (reading.isComma(last - 1)
                        || reading.isStop(last - 1)
                        || reading.isDash(last - 1)
                        || reading.is(last - 1, ":")
                        || reading.is(last - 1, ";"))) {
            last--;
        }
        return last > first ? new Stretch(first, last) : null;
    }
}
