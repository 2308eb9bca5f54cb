package dev.parley.enrich.quote;

import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;

/** Tells quotations that stand on their own from those that are part of the reporter's sentence, or no speech at all. */
final class QuotationShape {

    private final Reading reading;

    QuotationShape(Reading reading) {
        this.reading = reading;
    }

    /** Opens like a sentence or follows a cue with a comma or colon; and closes before a mark, not in mid-phrase. */
    boolean isWhole(Quotation quotation) {
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
        Paragraph paragraph = reading.document.paragraphAt(quotation.open());
        if (before < paragraph.first() || reading.isStop(before) || reading.is(before, ":") || reading.isMark(before)) {
            return true;
        }
        return reading.isComma(before)
                || reading.isDash(before)
                || isCapital(quotation) && isCueVerb(before)
                || isCalledOut(quotation);
    }

    /** Right behind "chanting", "yelled": what is called out is told in its own words, sentence or not. */
    private boolean isCalledOut(Quotation quotation) {
        VerbGroup group = reading.verb(quotation.open() - 1);
        return group != null
                && group.main() == quotation.open() - 1
                && reading.lexicon.isLemma(CuePart.CALLING, reading.main(group));
    }

    private boolean subjectAndCueFollow(int at) {
        var subject = reading.noun(at);
        return subject != null
                && subject.first() == at
                && subject.end() < reading.document.size()
                && isCueVerb(subject.end());
    }

    private boolean isCapital(Quotation quotation) {
        return reading.token(quotation.first()).isCapitalised() && quotation.end() - quotation.first() > 2;
    }

    private boolean isCueVerb(int i) {
        var group = reading.verb(i);
        return group != null && group.main() == i && reading.lexicon.verb(reading.main(group), "quote") != null;
    }

    /** Its last word is followed, inside or outside, by a comma, a dash, "?" or "!". */
    boolean endsClause(Quotation quotation) {
        int last = lastWordOrMark(quotation);
        int after = quotation.close() + 1;
        return reading.isComma(last)
                || reading.isDash(last)
                || reading.is(last, "?")
                || reading.is(last, "!")
                || reading.isDots(last)
                || quotation.closed()
                        && sameParagraph(quotation, after)
                        && (reading.isComma(after) || reading.isDash(after));
    }

    /** The last token inside, over the closing mark of a quotation within it. */
    private int lastWordOrMark(Quotation quotation) {
        int last = quotation.end() - 1;
        while (last > quotation.first()
                && (reading.is(last, "'")
                        || reading.isMark(last)
                        || reading.is(last, "\u2019")
                        || reading.is(last, ")")
                        || reading.is(last, "]"))) {
            last--;
        }
        return last;
    }

    /** Ends as a sentence or a clause does. */
    boolean closes(Quotation quotation) {
        return endsClause(quotation) || closesSentence(quotation);
    }

    private boolean closesSentence(Quotation quotation) {
        int after = quotation.close() + 1;
        return reading.isStop(lastWordOrMark(quotation))
                || !quotation.closed()
                || !sameParagraph(quotation, after)
                || reading.isStop(after)
                || reading.is(after, ";");
    }

    boolean sameParagraph(Quotation quotation, int token) {
        return reading.document.paragraphAt(quotation.open()).contains(token);
    }

    /** Opens a sentence that goes on behind its closing mark in the reporter's words. */
    boolean opensSentence(Quotation quotation) {
        return quotation.closed()
                && quotation.open() == reading.sentence(quotation.open()).first()
                && quotation.open() > 0
                && sameParagraph(quotation, quotation.open() - 1)
                && reading.token(quotation.first()).isCapitalised()
                && quotation.end() - quotation.first() >= 3;
    }

    /** Long enough, and built like a sentence, to be somebody's words even without a cue. */
    boolean isSentence(Quotation quotation) {
        int words = quotation.end() - quotation.first();
        int before = quotation.open() - 1;
        boolean free = !sameParagraph(quotation, Math.max(before, 0))
                || before < 0
                || reading.isStop(before)
                || reading.isMark(before);
        return free && words >= 4 && reading.token(quotation.first()).isCapitalised();
    }
}
