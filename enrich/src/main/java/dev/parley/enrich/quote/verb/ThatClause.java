package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Ames argued that the bridge was unsafe", "Ames said in a memo on Friday that ...", "Ames told the council that ...". */
public final class ThatClause implements VerbConstruction {

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
                && !cue.passage.lexicon.isLemma(CuePart.SILENT, cue.passage.main(cue.group));
        Frame frame = any ? ANY_VERB : known;
        return cue.finding(
                "that-clause", frame, cue.cue(), cue.passage.extents.content(Shape.THAT, that, cue.isRelative()));
    }

    /** The "that" right after the verb, or after phrases of time, place and medium, or the one told. */
    private static int that(VerbCue cue) {
        Passage passage = cue.passage;
        int limit = Math.min(cue.end, cue.next + LONGEST_GAP);
        int at = cue.next;
        while (at < limit) {
            if (passage.is(at, "that") && passage.isTag(at, Tag.SUBORDINATOR) && opens(passage, at, cue.next)) {
                return at;
            }
            if (passage.isComma(at) && passage.isTag(at + 1, Tag.WH)) {
                at = overRelative(passage, at + 1, limit);
                continue;
            }
            NounPhrase phrase = passage.noun(at);
            if (!isGap(passage, at) && !isReduced(passage, at)) {
                return -1;
            }
            Quotation quotation = passage.quotation(at);
            at = quotation != null && quotation.open() == at
                    ? quotation.close() + 1
                    : phrase == null ? at + 1 : phrase.end();
        }
        return -1;
    }

    /** "told the Herald, which broke the story, that": behind the comma that closes the relative clause. */
    private static int overRelative(Passage passage, int from, int limit) {
        int at = from;
        while (at < limit && !passage.isComma(at)) {
            at++;
        }
        return at + 1;
    }

    /** A "that" right after an object noun may be the noun's own; after a name ("Elm News") or a preposition's noun it is the verb's. */
    private static boolean opens(Passage passage, int that, int next) {
        boolean gap = that > next;
        NounPhrase phrase = passage.noun(that - 1);
        boolean governed = phrase != null && isSetting(passage, phrase.first() - 1);
        return !gap
                || governed
                || passage.isTag(that - 1, Tag.PROPER)
                || passage.lexicon.noun(passage.token(that - 1), "clause") == null;
    }

    /** "said in a statement that", where "laughed at the claim that" is the claim's own. */
    private static boolean isSetting(Passage passage, int at) {
        return passage.has(at) && SETTING.hasForm(passage.token(at));
    }

    /** "said in a note seen by the Herald that". */
    private static boolean isReduced(Passage passage, int at) {
        return passage.isTag(at, Tag.VERB_PARTICIPLE)
                && passage.noun(at - 1) != null
                && passage.isTag(at + 1, Tag.PREPOSITION);
    }

    private static boolean isGap(Passage passage, int at) {
        return switch (passage.token(at).tag()) {
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
            case PUNCTUATION -> passage.isComma(at) || passage.isOpening(at);
            default -> false;
        };
    }
}
