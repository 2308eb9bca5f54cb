package dev.parley.enrich.quote;

import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The cue ahead of a quotation: Ames said, "..."; Ames was asked: "..."; a label and a colon. */
final class CueAhead {

    private final Reading reading;
    private final QuotationShape shape;
    private final QuotationColon colon;

    CueAhead(Reading reading, QuotationShape shape) {
        this.reading = reading;
        this.shape = shape;
        this.colon = new QuotationColon(reading);
    }

    @Nullable
    Finding find(Quotation quotation) {
        int at = quotation.open() - 1;
        int from = start(quotation, at);
        boolean marked = at >= from && (reading.isComma(at) || reading.is(at, ":") || reading.isDash(at));
        boolean verb = at >= from && reading.verb(at) != null;
        if (!marked && !verb) {
            return null;
        }
        int limit = Math.max(from, at - QuotationCues.REACH);
        for (int i = at; i >= limit && !reading.isStop(i) && !reading.isMark(i); i--) {
            VerbGroup group = reading.verb(i);
            Finding finding = group != null && group.main() == i ? precedingVerb(quotation, group) : null;
            if (finding != null) {
                return finding;
            }
        }
        return reading.is(at, ":") ? colon.find(quotation, from, at) : null;
    }

    /** Where its cue may begin: in its paragraph, or in the one before, which a colon ends. */
    private int start(Quotation quotation, int before) {
        int first = reading.document.paragraphAt(quotation.open()).first();
        return quotation.open() == first && reading.is(before, ":")
                ? reading.document.paragraphAt(before).first()
                : first;
    }

    private @Nullable Finding precedingVerb(Quotation quotation, VerbGroup group) {
        Frame frame = leadingFrame(quotation, group);
        if (frame == null) {
            return null;
        }
        if (group.passive()) {
            return asked(quotation, group, frame);
        }
        Stretch source = opening(quotation, group);
        if (source == null) {
            if (hasClause(group.end(), quotation.open())) {
                return null;
            }
            source = VerbCue.of(reading, group).source;
        }
        return source == null || isAbsolute(source, group)
                ? null
                : QuotationCues.finding(reading, "quotation-before", frame, source, group, quotation);
    }

    /** "Said Ames, who grew up there, ...": the source of a verb that opens the sentence. */
    private @Nullable Stretch opening(Quotation quotation, VerbGroup group) {
        if (group.first() != reading.sentence(group.main()).first() || !group.isFinite()) {
            return null;
        }
        Stretch source = reading.subjects.after(group.end(), quotation.open());
        int mark = quotation.open() - 1;
        if (source == null || !reading.isComma(source.end()) || source.end() >= mark) {
            return source;
        }
        return new Stretch(source.first(), mark);
    }

    /** "Ames was asked by a guest, ...": whoever asks, and nobody where nobody is named. */
    private @Nullable Finding asked(Quotation quotation, VerbGroup group, Frame frame) {
        if (!reading.lemma(group).equals("ask")) {
            return null;
        }
        boolean by = reading.is(group.end(), "by");
        Stretch source = by ? reading.subjects.after(group.end() + 1, quotation.open()) : null;
        Stretch cue = new Stretch(group.first(), group.end() + (by ? 1 : 0));
        reading.taken.add(group.main());
        return Finding.of(
                "quotation-asked", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }

    /**
     * A verb that reports; "put it"; or any other that a comma or colon joins to a whole sentence in marks: "they jeered, ...".
     * "Is going to" has nothing to say.
     */
    private @Nullable Frame leadingFrame(Quotation quotation, VerbGroup group) {
        if (reading.lemma(group).equals("go") && reading.isTag(group.end(), Tag.TO)) {
            return null;
        }
        Frame known = reading.lexicon.verb(reading.main(group), "quote");
        return known != null
                ? known
                : reading.putsIt(group) || isJoined(quotation, group) ? QuotationCues.ANY_VERB : null;
    }

    private boolean isJoined(Quotation quotation, VerbGroup group) {
        int mark = quotation.open() - 1;
        boolean adverb = reading.isTag(group.end(), Tag.ADVERB);
        return (reading.isComma(mark) || reading.is(mark, ":"))
                && group.end() + (adverb ? 1 : 0) == mark
                && !QuotationCues.isAuxiliary(reading, group)
                && reading.token(quotation.first()).isCapitalised()
                && shape.closes(quotation);
    }

    /** "with no treaty signed, ...": what stands between "with" and a participle has not acted, it was acted upon. */
    private boolean isAbsolute(Stretch subject, VerbGroup group) {
        return subject.first() > 0
                && reading.is(subject.first() - 1, "with")
                && !reading.isTag(group.first(), Tag.VERB_ING);
    }

    /** Between a verb and the quotation that it opens stand no clause and no "that". */
    private boolean hasClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isFiniteVerb(i) || reading.isTag(i, Tag.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }
}
