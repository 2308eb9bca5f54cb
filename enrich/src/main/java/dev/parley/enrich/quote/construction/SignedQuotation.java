package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.verb.VerbClauses;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** A quotation signed like a letter: a dash and a name behind it, on its line or alone on the next. */
public final class SignedQuotation {

    private static final int LONGEST = 16;

    private SignedQuotation() {}

    public static @Nullable Finding of(Passage passage, Quotation quotation) {
        int dash = quotation.close() + 1;
        if (!quotation.closed() || !passage.isDash(dash)) {
            return null;
        }
        Paragraph line = passage.document.paragraphAt(dash);
        int end = line.end();
        while (end > dash && passage.isStop(end - 1)) {
            end--;
        }
        boolean apart = dash == line.first() || line.contains(quotation.open());
        return apart && end - dash <= LONGEST && isName(passage, dash + 1, end)
                ? signed(passage, quotation, dash, end)
                : null;
    }

    private static @Nullable Finding signed(Passage passage, Quotation quotation, int dash, int end) {
        TokenSpan source = passage.subjects.after(dash + 1, end);
        TokenSpan cue = new TokenSpan(dash, dash + 1);
        return source == null
                ? null
                : Finding.of("quotation-signed", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), 0.8);
    }

    /** A name, and no verb behind it. */
    private static boolean isName(Passage passage, int first, int end) {
        NounPhrase phrase = first < end ? passage.noun(first) : null;
        return phrase != null
                && phrase.first() == first
                && passage.isTag(phrase.head(), Tag.PROPER)
                && !VerbClauses.hasFinite(passage, new TokenSpan(first, end));
    }
}
