package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The bridge is unsafe, according to Ames." and "According to Ames, the bridge is unsafe." */
final class AccordingTo implements WordConstruction {

    @Override
    public Set<String> words() {
        return Set.of("according", "per");
    }

    @Override
    public @Nullable Finding read(Reading reading, int cue) {
        Sentence sentence = reading.sentence(cue);
        boolean per = reading.is(cue, "per");
        if (per ? cue != sentence.first() : !reading.is(cue + 1, "to")) {
            return null;
        }
        int end = reading.wordsEnd(sentence);
        int first = cue + (per ? 1 : 2);
        int sourceEnd = sourceEnd(reading, first, end);
        if (sourceEnd <= first || per && sourceEnd >= end) {
            return null;
        }
        Stretch source = new Stretch(first, sourceEnd);
        List<Stretch> content = Surroundings.of(reading, sentence, cue, sourceEnd, end);
        return content.isEmpty()
                ? null
                : new Finding("according-to", CueClass.SPEECH, source, List.of(new Stretch(cue, first)), content, 0.95);
    }

    /** "according to the Herald in March". */
    private static boolean opensDate(Reading reading, int at, int end) {
        NounPhrase phrase = reading.isTag(at, Tag.PREPOSITION) ? reading.noun(at + 1) : null;
        return phrase != null
                && phrase.first() == at + 1
                && (phrase.end() >= end || reading.isComma(phrase.end()))
                && reading.lexicon.isForm(CuePart.DATE, reading.token(phrase.head()));
    }

    private static int sourceEnd(Reading reading, int first, int end) {
        int at = first;
        while (at < end
                && !reading.isComma(at)
                && !reading.isDash(at)
                && !reading.is(at, ";")
                && !reading.is(at, ":")
                && !(at > first && opensDate(reading, at, end))) {
            if (reading.isOpening(at)) {
                Quotation quotation = reading.quotation(at);
                at = quotation == null ? at + 1 : Math.min(quotation.close() + 1, end);
            } else {
                at++;
            }
        }
        return at;
    }
}
