package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;

/** Questions about the clause on either side of a reporting verb. */
final class VerbClauses {

    private VerbClauses() {}

    /** Whether nothing after a verb could be its content: a comma, the end, or phrases of time, place and medium alone. */
    static boolean ends(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.isComma(i) || reading.isDash(i)) {
                return true;
            }
            Tag tag = reading.token(i).tag();
            boolean open =
                    tag == Tag.PREPOSITION || tag == Tag.ADVERB || reading.isTime(i) || isAddressee(reading, i, from);
            if (i == from && !open) {
                return false;
            }
            if (tag.isFinite() || tag == Tag.SUBORDINATOR || tag == Tag.TO || reading.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressee(Reading reading, int at, int from) {
        return reading.noun(at) != null && reading.lexicon.isLemma(CuePart.ADDRESSEE, reading.token(from - 1));
    }

    /** A finite verb that is no relative clause's. */
    static boolean hasMain(Reading reading, Stretch stretch) {
        int relatives = 0;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            relatives += reading.isTag(i, Tag.WH) ? 1 : 0;
            if (reading.isFiniteVerb(i) && relatives-- <= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean hasFinite(Reading reading, Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (reading.isFiniteVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
