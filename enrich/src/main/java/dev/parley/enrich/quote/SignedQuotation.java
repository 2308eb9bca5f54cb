package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** A quotation signed like a letter: a dash and a name behind it, on its line or alone on the next. */
final class SignedQuotation {

    private static final int LONGEST = 16;

    private SignedQuotation() {}

    static @Nullable Finding of(Reading reading, Quotation quotation) {
        int dash = quotation.close() + 1;
        if (!quotation.closed() || !reading.isDash(dash)) {
            return null;
        }
        Paragraph line = reading.document.paragraphAt(dash);
        int end = line.end();
        while (end > dash && reading.isStop(end - 1)) {
            end--;
        }
        boolean apart = dash == line.first() || line.contains(quotation.open());
        return apart && end - dash <= LONGEST && isName(reading, dash + 1, end)
                ? signed(reading, quotation, dash, end)
                : null;
    }

    private static @Nullable Finding signed(Reading reading, Quotation quotation, int dash, int end) {
        Stretch source = reading.subjects.after(dash + 1, end);
        Stretch cue = new Stretch(dash, dash + 1);
        return source == null
                ? null
                : Finding.of("quotation-signed", CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), 0.8);
    }

    /** A name, and no verb behind it. */
    private static boolean isName(Reading reading, int first, int end) {
        NounPhrase phrase = first < end ? reading.noun(first) : null;
        return phrase != null
                && phrase.first() == first
                && reading.isTag(phrase.head(), Tag.PROPER)
                && !VerbClauses.hasFinite(reading, new Stretch(first, end));
    }
}
