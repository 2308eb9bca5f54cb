package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;

/** Tells quotations that stand on their own from those that are part of the reporter's sentence, or no speech at all. */
public final class QuotationShape {

    /** Tokens that where and when a thing was said may take. */
    private static final int PHRASES = 14;

    private final Passage passage;

    public QuotationShape(Passage passage) {
        this.passage = passage;
    }

    /** Opens like a sentence or follows a cue with a comma or colon; and closes before a mark, not in mid-phrase. */
    public boolean isWhole(Quotation quotation) {
        if (quotation.end() - quotation.first() < 1 || !opensFreely(quotation)) {
            return false;
        }
        return closes(quotation)
                || isCalledOut(quotation)
                || isCueVerb(quotation.close() + 1)
                || subjectAndCueFollow(quotation.close() + 1);
    }

    private boolean opensFreely(Quotation quotation) {
        int before = quotation.open() - 1;
        Paragraph paragraph = passage.document.paragraphAt(quotation.open());
        if (before < paragraph.first() || passage.isStop(before) || passage.is(before, ":") || passage.isMark(before)) {
            return true;
        }
        return passage.isComma(before)
                || passage.isDash(before)
                || isCapital(quotation) && isCueVerb(before)
                || isLedTo(quotation)
                || isCalledOut(quotation);
    }

    /** "Ames said in an interview with the Herald “It is late.”": a cue, where and when, and the words, without a comma. */
    public boolean isLedTo(Quotation quotation) {
        if (!isCapital(quotation) || !closes(quotation)) {
            return false;
        }
        int at = quotation.open() - 1;
        int limit = Math.max(at - PHRASES, passage.sentence(quotation.open()).first());
        while (at > limit) {
            NounPhrase phrase = passage.noun(at);
            if (phrase == null || phrase.end() != at + 1 || !passage.isTag(phrase.first() - 1, Tag.PREPOSITION)) {
                return false;
            }
            at = phrase.first() - 2;
            if (isCueVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /** Right behind "chanting", "yelled": what is called out is told in its own words, sentence or not. */
    private boolean isCalledOut(Quotation quotation) {
        VerbGroup group = passage.verb(quotation.open() - 1);
        return group != null
                && group.main() == quotation.open() - 1
                && passage.lexicon.isLemma(CuePart.CALLING, passage.main(group));
    }

    private boolean subjectAndCueFollow(int at) {
        var subject = passage.noun(at);
        return subject != null
                && subject.first() == at
                && subject.end() < passage.document.size()
                && isCueVerb(subject.end());
    }

    private boolean isCapital(Quotation quotation) {
        return passage.token(firstWord(quotation)).isCapitalised() && quotation.end() - quotation.first() > 2;
    }

    private boolean isCueVerb(int i) {
        var group = passage.verb(i);
        return group != null && group.main() == i && passage.lexicon.verb(passage.main(group), "quote") != null;
    }

    /** Its last word is followed, inside or outside, by a comma, a dash, "?" or "!". */
    public boolean endsClause(Quotation quotation) {
        int last = lastWordOrMark(quotation);
        int after = quotation.close() + 1;
        return passage.isComma(last)
                || passage.isDash(last)
                || passage.is(last, "?")
                || passage.is(last, "!")
                || passage.isDots(last)
                || quotation.closed()
                        && sameParagraph(quotation, after)
                        && (passage.isComma(after) || passage.isDash(after));
    }

    /** The last token inside, over the closing mark of a quotation within it. */
    private int lastWordOrMark(Quotation quotation) {
        int last = quotation.end() - 1;
        while (last > quotation.first()
                && (passage.is(last, "'")
                        || passage.isMark(last)
                        || passage.is(last, "\u2019")
                        || passage.is(last, ")")
                        || passage.is(last, "]"))) {
            last--;
        }
        return last;
    }

    /** Ends as a sentence or a clause does. */
    public boolean closes(Quotation quotation) {
        return endsClause(quotation) || closesSentence(quotation);
    }

    private boolean closesSentence(Quotation quotation) {
        int after = quotation.close() + 1;
        return passage.isStop(lastWordOrMark(quotation))
                || !quotation.closed()
                || !sameParagraph(quotation, after)
                || passage.isStop(after)
                || passage.is(after, ";");
    }

    public boolean sameParagraph(Quotation quotation, int token) {
        return passage.document.paragraphAt(quotation.open()).contains(token);
    }

    /** Opens a sentence that goes on behind its closing mark in the reporter's words. */
    public boolean opensSentence(Quotation quotation) {
        return quotation.closed()
                && quotation.open() == passage.sentence(quotation.open()).first()
                && quotation.open() > 0
                && sameParagraph(quotation, quotation.open() - 1)
                && passage.token(firstWord(quotation)).isCapitalised()
                && quotation.end() - quotation.first() >= 3;
    }

    /** Long enough, and built like a sentence, to be somebody's words even without a cue. */
    public boolean isSentence(Quotation quotation) {
        int words = quotation.end() - quotation.first();
        int before = quotation.open() - 1;
        boolean free = !sameParagraph(quotation, Math.max(before, 0))
                || before < 0
                || passage.isStop(before)
                || passage.isMark(before);
        return free && words >= 4 && passage.token(firstWord(quotation)).isCapitalised();
    }

    /** "It" of "[It was] a good day", which the reporter put in. */
    private int firstWord(Quotation quotation) {
        int first = quotation.first();
        return passage.is(first, "[") && first + 1 < quotation.end() ? first + 1 : first;
    }
}
