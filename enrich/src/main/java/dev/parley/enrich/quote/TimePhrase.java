package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;

/** "Monday night", "last week", "two days later", "on Friday": when it was said, where it is neither object nor addressee. */
final class TimePhrase {

    private TimePhrase() {}

    /** The token behind the phrases of time that start at a token; the same where none does. */
    static int skip(Reading reading, int from, int end) {
        int at = from;
        while (at < end) {
            int start = reading.is(at, "on") ? at + 1 : at;
            NounPhrase phrase = reading.noun(start);
            if (phrase == null || phrase.first() != start || phrase.end() > end || !isTime(reading, phrase)) {
                return at;
            }
            at = isDistance(reading, phrase.end()) ? phrase.end() + 1 : phrase.end();
        }
        return at;
    }

    /** A bare month may be a person's name; "the night of the fire" and "a week" are things to speak of. */
    private static boolean isTime(Reading reading, NounPhrase phrase) {
        if (!endsWithDate(reading, phrase) || reading.is(phrase.end(), "of")) {
            return false;
        }
        boolean told = isDistance(reading, phrase.end());
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i != phrase.head() && !isPart(reading, i)) {
                return false;
            }
            boolean month = reading.isTime(i) && reading.isTag(i + 1, Tag.NUMBER) && i + 1 < phrase.end();
            boolean deictic = i < phrase.head() && reading.lexicon.isForm(CuePart.DEICTIC, reading.token(i));
            told |= month || deictic || reading.lexicon.isForm(CuePart.DAY, reading.token(i));
        }
        return told;
    }

    /** "May", "two weeks", "May 4". */
    private static boolean endsWithDate(Reading reading, NounPhrase phrase) {
        Token head = reading.token(phrase.head());
        return reading.lexicon.isForm(CuePart.DATE, head)
                || reading.lexicon.isLemma(CuePart.DATE, head)
                || reading.lexicon.isLemma(CuePart.UNIT, head)
                || head.tag() == Tag.NUMBER && reading.isTime(phrase.first());
    }

    /** A word that may stand before a day or month; in "the council Friday" another does. */
    private static boolean isPart(Reading reading, int i) {
        return switch (reading.token(i).tag()) {
            case DETERMINER, NUMBER, ADJECTIVE, ADVERB -> true;
            default -> reading.isTime(i) || reading.lexicon.isForm(CuePart.DATE, reading.token(i));
        };
    }

    private static boolean isDistance(Reading reading, int at) {
        return reading.has(at) && reading.lexicon.isForm(CuePart.DISTANCE, reading.token(at));
    }
}
