package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.word.Tag;

/** Questions about the clause on either side of a reporting verb. */
public final class VerbClauses {

    private VerbClauses() {}

    /** Whether nothing after a verb could be its content: a comma, the end, or phrases of time, place and medium alone. */
    public static boolean ends(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.isComma(i) || passage.isDash(i)) {
                return true;
            }
            Tag tag = passage.token(i).tag();
            boolean open =
                    tag == Tag.PREPOSITION || tag == Tag.ADVERB || passage.isTime(i) || isAddressee(passage, i, from);
            if (i == from && !open) {
                return false;
            }
            if (tag.isFinite() || tag == Tag.SUBORDINATOR || tag == Tag.TO || passage.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressee(Passage passage, int at, int from) {
        return passage.noun(at) != null && passage.lexicon.isLemma(CuePart.ADDRESSEE, passage.token(from - 1));
    }

    /** A finite verb that is no relative clause's. */
    public static boolean hasMain(Passage passage, TokenSpan stretch) {
        int relatives = 0;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            relatives += passage.isTag(i, Tag.WH) ? 1 : 0;
            if (passage.isFiniteVerb(i) && relatives-- <= 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasFinite(Passage passage, TokenSpan stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (passage.isFiniteVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
