package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A quotation behind a colon that no verb of speech leads to. */
final class QuotationColon {

    private final Reading reading;

    QuotationColon(Reading reading) {
        this.reading = reading;
    }

    /** "Ames:", "From the report:", "... - Lena Ames:", and any clause that ends in a colon. */
    @Nullable
    Finding find(Quotation quotation, int from, int colon) {
        Stretch cue = new Stretch(colon, colon + 1);
        int end = reading.is(colon - 1, ")") ? bracket(colon - 1, from) : colon;
        NounPhrase phrase = end > from ? reading.noun(end - 1) : null;
        if (phrase != null && phrase.end() == end && isLabel(phrase.first(), from)) {
            Stretch source = new Stretch(phrase.first(), colon);
            return Finding.of("quotation-colon", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), 0.8);
        }
        VerbGroup group = verb(Math.max(from, reading.sentence(colon).first()), colon);
        Stretch source = group == null ? null : VerbCue.of(reading, group).source;
        if (group == null || source == null) {
            return null;
        }
        return Finding.of(
                "quotation-clause",
                CueClass.SPEECH,
                source,
                reports(group, colon) ? cue : new Stretch(group.first(), colon),
                QuotedSpeech.stretch(quotation),
                0.6);
    }

    /** The nearest verb that reports, which has a content of its own; else the nearest. */
    private @Nullable VerbGroup verb(int from, int colon) {
        @Nullable VerbGroup nearest = null;
        for (int i = colon - 1; i >= from; i--) {
            VerbGroup group = reading.verb(i);
            if (group != null && group.isFinite() && group.main() == i && !reading.isQuoted(i)) {
                if (reports(group, colon)) {
                    return group;
                }
                nearest = nearest == null ? group : nearest;
            }
        }
        return nearest;
    }

    private boolean reports(VerbGroup group, int colon) {
        return reading.lexicon.isCueVerb(reading.main(group)) || PhraseCue.opens(reading, group, colon);
    }

    private int bracket(int close, int from) {
        for (int i = close; i > from; i--) {
            if (reading.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private boolean isLabel(int first, int from) {
        return first == from
                || reading.isDash(first - 1)
                || reading.isStop(first - 1)
                || reading.is(first - 1, "from") && (first - 1 == from || reading.isStop(first - 2));
    }
}
