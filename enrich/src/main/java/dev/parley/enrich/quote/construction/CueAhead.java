package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.quote.verb.VerbCue;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cue ahead of a quotation: Ames said, "..."; Ames was asked: "..."; a label and a colon. */
public final class CueAhead {

    private static final Set<String> ASKING = Set.of("how", "why", "whether");

    /** Of so many words a quotation may be a name or a title. */
    private static final int FEW_WORDS = 4;

    private final Passage passage;
    private final QuotationShape shape;
    private final QuotationColon colon;

    public CueAhead(Passage passage, QuotationShape shape) {
        this.passage = passage;
        this.shape = shape;
        this.colon = new QuotationColon(passage);
    }

    @Nullable
    public Finding find(Quotation quotation) {
        int at = quotation.open() - 1;
        int from = start(quotation, at);
        boolean marked = at >= from && (passage.isComma(at) || passage.is(at, ":") || passage.isDash(at));
        boolean verb = at >= from && (passage.verb(at) != null || shape.isLedTo(quotation));
        if (!marked && !verb) {
            return null;
        }
        int limit = Math.max(from, at - QuotationCues.REACH);
        for (int i = at; i >= limit && !passage.isStop(i) && !passage.isMark(i); i--) {
            VerbGroup group = passage.verb(i);
            Finding finding = group != null && group.main() == i ? precedingVerb(quotation, group) : null;
            if (finding != null) {
                return finding;
            }
        }
        return passage.is(at, ":") ? colon.find(quotation, from, at) : null;
    }

    /** Where its cue may begin: in its paragraph, or in the one before, which a colon ends. */
    private int start(Quotation quotation, int before) {
        int first = passage.document.paragraphAt(quotation.open()).first();
        return quotation.open() == first && passage.is(before, ":")
                ? passage.document.paragraphAt(before).first()
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
        TokenSpan source = opening(quotation, group);
        if (source == null) {
            if (hasClause(group.end(), quotation.open())) {
                return null;
            }
            source = VerbCue.of(passage, group).source;
        }
        return source == null || isAbsolute(source, group)
                ? null
                : QuotationCues.finding(passage, "quotation-before", frame, source, group, quotation);
    }

    /** "Said Ames, who grew up there, ...": the source of a verb that opens the sentence. */
    private @Nullable TokenSpan opening(Quotation quotation, VerbGroup group) {
        int mark = quotation.open() - 1;
        boolean opens = group.first() == passage.sentence(group.main()).first();
        if (!group.isFinite() || !opens && !isInverted(group, mark)) {
            return null;
        }
        TokenSpan source = passage.subjects.after(group.end(), quotation.open());
        if (source == null || !passage.isComma(source.end()) || source.end() >= mark) {
            return source;
        }
        return new TokenSpan(source.first(), mark);
    }

    /** "The protests went on, reports the Herald:" */
    private boolean isInverted(VerbGroup group, int mark) {
        TokenSpan behind = passage.isComma(group.first() - 1) && passage.is(mark, ":")
                ? passage.subjects.after(group.end(), mark)
                : null;
        return behind != null && behind.end() == mark && passage.isTag(mark - 1, Tag.PROPER);
    }

    /** "Ames was asked by a guest, ...": whoever asks, and nobody where nobody is named. */
    private @Nullable Finding asked(Quotation quotation, VerbGroup group, Frame frame) {
        if (!passage.lemma(group).equals("ask")) {
            return null;
        }
        boolean by = passage.is(group.end(), "by");
        TokenSpan source = by ? passage.subjects.after(group.end() + 1, quotation.open()) : null;
        TokenSpan cue = new TokenSpan(group.first(), group.end() + (by ? 1 : 0));
        return Finding.of(
                "quotation-asked", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }

    /**
     * A verb that reports; "put it"; or any other that a mark joins to a whole sentence: "they jeered, ...", "she defended it, ...".
     * "Is going to" has nothing to say.
     */
    private @Nullable Frame leadingFrame(Quotation quotation, VerbGroup group) {
        if (passage.lemma(group).equals("go") && passage.isTag(group.end(), Tag.TO) || isEmbedded(group)) {
            return null;
        }
        Frame known = passage.lexicon.verb(passage.main(group), "quote");
        return known != null
                ? known
                : passage.putsIt(group) || isJoined(quotation, group) ? QuotationCues.ANY_VERB : null;
    }

    /** A whole sentence in marks, joined by a mark to any verb beside it, and by a comma to one further off that reports at all. */
    private boolean isJoined(Quotation quotation, VerbGroup group) {
        TokenSpan subject = passage.subjects.before(group);
        if (subject != null && passage.subjects.isWh(subject)) {
            return false;
        }
        int mark = quotation.open() - 1;
        boolean comma = passage.isComma(mark);
        int end = group.end() + (passage.isTag(group.end(), Tag.ADVERB) ? 1 : 0);
        boolean beside = (comma || passage.is(mark, ":")) && end == mark;
        boolean reports = comma
                && group.isFinite()
                && quotation.end() - quotation.first() > FEW_WORDS
                && passage.lexicon.isCueVerb(passage.main(group));
        return (beside || reports)
                && !QuotationCues.isAuxiliary(passage, group)
                && passage.token(quotation.first()).isCapitalised()
                && shape.closes(quotation);
    }

    /** "how the bomber went unnoticed": what is asked or told of another's deed. */
    private boolean isEmbedded(VerbGroup group) {
        TokenSpan subject = passage.subjects.before(group);
        int before = subject == null ? -1 : subject.first() - 1;
        return passage.isOneOf(before, ASKING);
    }

    /** "with no treaty signed, ...": what stands between "with" and a participle has not acted, it was acted upon. */
    private boolean isAbsolute(TokenSpan subject, VerbGroup group) {
        return subject.first() > 0
                && passage.is(subject.first() - 1, "with")
                && !passage.isTag(group.first(), Tag.VERB_ING);
    }

    /** Between a verb and the quotation that it opens stand no clause and no "that". */
    private boolean hasClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isFiniteVerb(i) || passage.isTag(i, Tag.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }
}
