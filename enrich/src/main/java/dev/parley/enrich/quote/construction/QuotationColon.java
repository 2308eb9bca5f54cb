package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.verb.PhraseCue;
import dev.parley.enrich.quote.verb.VerbCue;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A quotation behind a colon that no verb of speech leads to. */
public final class QuotationColon {

    private final Passage passage;

    public QuotationColon(Passage passage) {
        this.passage = passage;
    }

    /** "Ames:", "From the report:", "... - Lena Ames:", and any clause that ends in a colon. */
    @Nullable
    public Finding find(Quotation quotation, int from, int colon) {
        TokenSpan cue = new TokenSpan(colon, colon + 1);
        int end = passage.is(colon - 1, ")") ? bracket(colon - 1, from) : colon;
        NounPhrase phrase = end > from ? passage.noun(end - 1) : null;
        if (phrase != null && phrase.end() == end && isLabel(phrase.first(), from)) {
            TokenSpan source = new TokenSpan(phrase.first(), colon);
            return Finding.of("quotation-colon", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), 0.8);
        }
        VerbGroup group = verb(Math.max(from, passage.sentence(colon).first()), colon);
        TokenSpan source = group == null ? null : VerbCue.of(passage, group).source;
        if (group == null || source == null) {
            return null;
        }
        return Finding.of(
                "quotation-clause",
                CueClass.SPEECH,
                source,
                reports(group, colon) ? cue : new TokenSpan(group.first(), colon),
                QuotedSpeech.stretch(quotation),
                0.6);
    }

    /** The nearest verb that reports, which has a content of its own; else the nearest. */
    private @Nullable VerbGroup verb(int from, int colon) {
        @Nullable VerbGroup nearest = null;
        for (int i = colon - 1; i >= from; i--) {
            VerbGroup group = passage.verb(i);
            if (group != null && group.isFinite() && group.main() == i && !passage.isQuoted(i)) {
                if (reports(group, colon)) {
                    return group;
                }
                nearest = nearest == null ? group : nearest;
            }
        }
        return nearest;
    }

    private boolean reports(VerbGroup group, int colon) {
        return passage.lexicon.isCueVerb(passage.main(group)) || PhraseCue.opens(passage, group, colon);
    }

    private int bracket(int close, int from) {
        for (int i = close; i > from; i--) {
            if (passage.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private boolean isLabel(int first, int from) {
        return first == from
                || passage.isDash(first - 1)
                || passage.isStop(first - 1)
                || passage.is(first - 1, "from") && (first - 1 == from || passage.isStop(first - 2));
    }
}
