package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Ames argued that the bridge was unsafe", "Ames said in a memo on Friday that ...", "Ames told the council that ...". */
final class ThatClause implements VerbConstruction {

    private static final int LONGEST_GAP = 25;
    /** Prepositions that open where, when and how it was said. */
    private static final WordSet SETTING =
            WordSet.of(Set.of("in", "on", "during", "through", "via", "after", "by", "with"));
    /** A verb right before "that" reports, whatever it is, but for a few that make things happen. */
    private static final Frame ANY_VERB = new Frame(CueClass.SPEECH, 0.6);

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive()) {
            return null;
        }
        int that = that(cue);
        if (that < 0) {
            return null;
        }
        boolean addressee = that > cue.next && cue.startsNoun(cue.next) && !cue.startsTime(cue.next);
        if (addressee && cue.frame("told") == null) {
            return null;
        }
        Frame told = addressee ? cue.frame("told") : null;
        Frame known = told != null ? told : cue.frame("clause");
        boolean any = known == null
                && that == cue.next
                && !cue.reading.lexicon.isLemma(CuePart.SILENT, cue.reading.main(cue.group));
        Frame frame = any ? ANY_VERB : known;
        return cue.finding(
                "that-clause", frame, cue.cue(), cue.reading.extents.content(Shape.THAT, that, cue.isRelative()));
    }

    /** The "that" right after the verb, or after phrases of time, place and medium, or the one told. */
    private static int that(VerbCue cue) {
        Reading reading = cue.reading;
        int limit = Math.min(cue.end, cue.next + LONGEST_GAP);
        int at = cue.next;
        while (at < limit) {
            if (reading.is(at, "that") && reading.isTag(at, Tag.SUBORDINATOR) && opens(reading, at, cue.next)) {
                return at;
            }
            if (reading.isComma(at) && reading.isTag(at + 1, Tag.WH)) {
                at = overRelative(reading, at + 1, limit);
                continue;
            }
            NounPhrase phrase = reading.noun(at);
            if (!isGap(reading, at)) {
                return -1;
            }
            Quotation quotation = reading.quotation(at);
            at = quotation != null && quotation.open() == at
                    ? quotation.close() + 1
                    : phrase == null ? at + 1 : phrase.end();
        }
        return -1;
    }

    /** "told the Herald, which broke the story, that": behind the comma that closes the relative clause. */
    private static int overRelative(Reading reading, int from, int limit) {
        int at = from;
        while (at < limit && !reading.isComma(at)) {
            at++;
        }
        return at + 1;
    }

    /** A "that" right after an object noun may be the noun's own; after a name ("Elm News") or a preposition's noun it is the verb's. */
    private static boolean opens(Reading reading, int that, int next) {
        boolean gap = that > next;
        NounPhrase phrase = reading.noun(that - 1);
        boolean governed = phrase != null && isSetting(reading, phrase.first() - 1);
        return !gap
                || governed
                || reading.isTag(that - 1, Tag.PROPER)
                || reading.lexicon.noun(reading.token(that - 1), "clause") == null;
    }

    /** "said in a statement that", where "laughed at the claim that" is the claim's own. */
    private static boolean isSetting(Reading reading, int at) {
        return reading.has(at) && SETTING.hasForm(reading.token(at));
    }

    private static boolean isGap(Reading reading, int at) {
        return switch (reading.token(at).tag()) {
            case PREPOSITION,
                    ADVERB,
                    PROPER,
                    NOUN,
                    NOUN_PLURAL,
                    PRONOUN,
                    DETERMINER,
                    POSSESSIVE,
                    ADJECTIVE,
                    NUMBER,
                    CONJUNCTION -> true;
            case PUNCTUATION -> reading.isComma(at) || reading.isOpening(at);
            default -> false;
        };
    }
}
