package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where contents end. */
public final class Extents {

    private static final Set<String> NO_VENUE = Set.of("of", "to", "for", "with");
    private static final Set<String> PHRASE_ENDS = Set.of(";", ":");

    private final Passage passage;
    private final OtherCues otherCues;

    public Extents(Passage passage) {
        this.passage = passage;
        this.otherCues = new OtherCues(passage);
    }

    /** A content of some shape from its first token to its likeliest end; null where it would be empty. */
    @Nullable
    public TokenSpan content(Shape shape, int first, boolean relative) {
        int whole = beforeBarrier(first, passage.wordsEnd(passage.sentence(first)));
        int sentence = beforeQuotedCue(shape, first, whole);
        int end = shape.isClause() ? sentence : beforeAbsolute(first, sentence);
        TokenSpan rule = shape.isClause() ? clause(first, relative) : phrase(first);
        if (rule == null || first >= end) {
            return null;
        }
        Ends.Request request = new Ends.Request(shape, first, end, relative, false, Math.min(rule.end(), end));
        Ends.End chosen = passage.ends.choose(passage, request);
        TokenSpan content = chosen.at() >= end ? overMark(first, end) : stretch(first, chosen.at());
        if (content != null) {
            passage.certainties.put(content, chosen.certainty());
        }
        return content;
    }

    /** The colon before a quotation that has a source of its own; a semicolon outside marks; ", according to" behind a clause. */
    private int beforeBarrier(int first, int end) {
        int verbs = passage.isFiniteVerb(first) ? 1 : 0;
        for (int i = first + 1; i + 1 < end; i = next(i)) {
            boolean told = i > first + 2 && passage.isComma(i) && isAccordingTo(i + 1) && verbs > 0;
            if (told
                    || passage.is(i, ":") && passage.spoken.isBarrier(i + 1)
                    || passage.is(i, ";") && startsClause(i + 1, end)) {
                return i;
            }
            verbs += passage.isFiniteVerb(i) ? 1 : 0;
        }
        return end;
    }

    private boolean isAccordingTo(int i) {
        return passage.is(i, "according") && passage.is(i + 1, "to");
    }

    /** The token behind the last semicolon outside marks that opens a clause, else the first. */
    public int afterSemicolon(int first, int end) {
        int start = first;
        for (int i = first; i < end; i = next(i)) {
            start = passage.is(i, ";") ? i + 1 : start;
        }
        return start;
    }

    private boolean startsClause(int i, int end) {
        return !passage.is(i, "that") && passage.clauseStart.at(i, end);
    }

    /**
     * A cue right behind a quoted clause ends what was said before: "it is \u201ctoo late,\u201d adding that". So does a comma
     * within the marks of a name: "called it \u201ca trap,\u201d which".
     */
    private int beforeQuotedCue(Shape shape, int first, int end) {
        for (int i = first + 1; i < end; i = next(i)) {
            boolean closed = passage.endsQuotedClause(i - 1);
            boolean aside = shape.isClause() && passage.isTag(i, Tag.VERB_ING);
            if (closed && (aside || otherCues.startsAt(i, true, end) || shape == Shape.NAMING && !goesOnQuoted(i))) {
                return i;
            }
        }
        return end;
    }

    /** "a liar," "a fool" and "a cheat". */
    private boolean goesOnQuoted(int i) {
        int from = passage.isTag(i, Tag.CONJUNCTION) ? i + 1 : i;
        return passage.isOpening(from) || passage.isTag(from, Tag.DETERMINER) && passage.isOpening(from + 1);
    }

    /** The comma of ", with Ames calling it a trap": what another is told to say there is no part of a phrase. */
    private int beforeAbsolute(int first, int end) {
        for (int i = first + 1; i + 2 < end; i = next(i)) {
            if (passage.isComma(i) && passage.is(i + 1, "with")) {
                NounPhrase other = passage.noun(i + 2);
                VerbGroup group = other == null ? null : passage.verb(other.end());
                if (group != null
                        && group.form() == VerbGroup.Form.ING
                        && passage.lexicon.isCueVerb(passage.main(group))) {
                    return i;
                }
            }
        }
        return end;
    }

    /** A clause runs to its sentence's end, or to where another cue of the same source begins. */
    @Nullable
    public TokenSpan clause(int first, boolean relative) {
        Sentence sentence = passage.sentence(first);
        int end = passage.wordsEnd(sentence);
        for (int i = first + 2; i < end; i = next(i)) {
            if (relative && passage.isComma(i) || passage.spoken.isBarrier(i) || stopsClause(i, end)) {
                return stretch(first, i);
            }
        }
        return overMark(first, end);
    }

    /** A quotation that began within a content is not cut at its sentence's end. */
    private @Nullable TokenSpan overMark(int first, int end) {
        Quotation quotation = passage.quotation(end - 1);
        if (quotation == null || quotation.open() < first || quotation.close() < end || !quotation.closed()) {
            return stretch(first, end);
        }
        return new TokenSpan(first, quotation.close() + 1);
    }

    /** Past a quotation in one step. */
    private int next(int i) {
        Quotation quotation = passage.quotation(i);
        return quotation != null && quotation.close() > i && passage.sentence(i).contains(quotation.close())
                ? quotation.close() + 1
                : i + 1;
    }

    private boolean stopsClause(int i, int end) {
        if (passage.endsQuotedClause(i - 1)) {
            return otherCues.startsAt(i, true, end)
                    || passage.isTag(i, Tag.CONJUNCTION)
                            && (otherCues.startsAt(i + 1, false, end) || otherCues.isNewSpeaker(i + 1, end))
                    || passage.boundary(i) == Boundary.WHILE && otherCues.isNewSpeaker(i + 1, end);
        }
        if (passage.isComma(i) || passage.isDash(i)) {
            return passage.is(i + 1, "compared")
                    || otherCues.startsAt(i + 1, true, end)
                    || passage.isTag(i + 1, Tag.CONJUNCTION)
                            && (otherCues.startsAt(i + 2, false, end) || otherCues.isNewSpeaker(i + 2, end))
                    || passage.has(i + 1)
                            && passage.boundary(i + 1) == Boundary.WHILE
                            && otherCues.isNewSpeaker(i + 2, end);
        }
        return passage.isTag(i, Tag.CONJUNCTION)
                        && (otherCues.startsAt(i + 1, false, end)
                                || passage.isMark(i - 1) && otherCues.isNewSpeaker(i + 1, end))
                || passage.boundary(i) == Boundary.WHILE && otherCues.isNewSpeaker(i + 1, end);
    }

    /** A phrase runs to the first comma or dash outside marks, or to a finite verb that does not belong to it. */
    @Nullable
    public TokenSpan phrase(int first) {
        Sentence sentence = passage.sentence(first);
        int end = passage.wordsEnd(sentence);
        int open = 0;
        for (int i = first; i < end; i = next(i)) {
            if (i > first && (endsPhrase(i, end) || passage.spoken.isBarrier(i) || isVenue(i))) {
                return stretch(first, i);
            }
            open += opens(i, first) ? 1 : 0;
            if (passage.isFiniteVerb(i) && !isBareParticiple(i) && open-- <= 0 && i > first) {
                return stretch(first, beforeVerb(i, first));
            }
        }
        return stretch(first, end);
    }

    /** "during a rally", "at a news conference", "in an interview", "on Friday": where and when it was said. */
    private boolean endsPhrase(int i, int end) {
        boolean comma = passage.isComma(i) && !isInnerComma(i) && !isQuotedTail(i, end);
        return comma || passage.isDash(i) || passage.isOneOf(i, PHRASE_ENDS);
    }

    public boolean isVenue(int i) {
        var direct = passage.noun(i);
        if (direct != null && direct.first() == i) {
            return direct.head() == i && passage.isTime(i) && passage.isTag(i, Tag.PROPER);
        }
        var phrase = passage.isTag(i, Tag.PREPOSITION) ? passage.noun(i + 1) : null;
        if (phrase == null || phrase.first() != i + 1 || passage.isOneOf(i, NO_VENUE)) {
            return false;
        }
        return passage.lexicon.isLemma(CuePart.VENUE, passage.token(phrase.head()))
                || passage.isTag(phrase.head(), Tag.PROPER) && passage.isTime(phrase.head()) && phrase.head() == i + 1;
    }

    /** "called it a trap, \u201cas old as the bridge\u201d": a quotation that closes the sentence belongs to the content. */
    private boolean isQuotedTail(int comma, int end) {
        Quotation quotation = passage.quotation(comma + 1);
        return quotation != null
                && quotation.open() == comma + 1
                && quotation.close() + 1 >= end
                && !passage.spoken.isBarrier(comma + 1);
    }

    /** "with no statement signed, ...": a form in -ed with nothing after it is a participle. */
    private boolean isBareParticiple(int i) {
        VerbGroup group = passage.verb(i);
        return group != null
                && group.end() - group.first() == 1
                && passage.token(i).lower().endsWith("ed")
                && passage.isComma(i + 1);
    }

    /** A comma in a number, a date or a row of adjectives does not end a phrase. */
    private boolean isInnerComma(int i) {
        return passage.isTag(i - 1, Tag.ADJECTIVE) && passage.isTag(i + 1, Tag.ADJECTIVE)
                || passage.isTag(i - 1, Tag.NUMBER) && passage.isTag(i + 1, Tag.NUMBER);
    }

    /** Whether a word lets a finite verb follow within the phrase: "who", "that", "if", or a subject right after a noun. */
    private boolean opens(int i, int first) {
        Tag tag = passage.token(i).tag();
        if (tag == Tag.WH || tag == Tag.SUBORDINATOR) {
            return true;
        }
        var phrase = passage.noun(i);
        return tag == Tag.PRONOUN
                && i > first
                && phrase != null
                && phrase.first() == i
                && passage.token(i - 1).tag().isNominal()
                && passage.isFiniteVerb(i + 1);
    }

    /** "X and said": the conjunction before the verb goes too. */
    private int beforeVerb(int verb, int first) {
        var subject = verb > first + 2 ? passage.noun(skipAdverbs(verb, first) - 1) : null;
        if (subject != null && subject.first() - 1 > first && passage.isTag(subject.first() - 1, Tag.CONJUNCTION)) {
            return subject.first() - 1;
        }
        int i = verb;
        while (i > first + 1 && (passage.isTag(i - 1, Tag.ADVERB) || passage.isTag(i - 1, Tag.CONJUNCTION))) {
            i--;
        }
        return i;
    }

    private int skipAdverbs(int verb, int first) {
        int i = verb;
        while (i > first + 1 && passage.isTag(i - 1, Tag.ADVERB)) {
            i--;
        }
        return i;
    }

    /** Tokens with a closing mark's partner, without blanks at the end. */
    @Nullable
    public TokenSpan stretch(int first, int end) {
        int last = end;
        while (last > first
                && (passage.isComma(last - 1)
                        || passage.isStop(last - 1)
                        || passage.isDash(last - 1)
                        || passage.is(last - 1, ":")
                        || passage.is(last - 1, ";"))) {
            last--;
        }
        return last > first ? new TokenSpan(first, last) : null;
    }
}
