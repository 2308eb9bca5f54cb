package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;

/** "Monday night", "last week", "two days later", "on Friday": when it was said, where it is neither object nor addressee. */
public final class TimePhrase {

    private TimePhrase() {}

    /** The token behind the phrases of time that start at a token; the same where none does. */
    public static int skip(Passage passage, int from, int end) {
        int at = from;
        while (at < end) {
            int start = passage.is(at, "on") ? at + 1 : at;
            NounPhrase phrase = passage.noun(start);
            if (phrase == null || phrase.first() != start || phrase.end() > end || !isTime(passage, phrase)) {
                return at;
            }
            at = isDistance(passage, phrase.end()) ? phrase.end() + 1 : phrase.end();
        }
        return at;
    }

    /** A bare month may be a person's name; "the night of the fire" and "a week" are things to speak of. */
    private static boolean isTime(Passage passage, NounPhrase phrase) {
        boolean day = passage.lexicon.isForm(CuePart.DAY, passage.token(phrase.head()));
        if (!endsWithDate(passage, phrase) || passage.is(phrase.end(), "of") && !day) {
            return false;
        }
        boolean told = isDistance(passage, phrase.end());
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i != phrase.head() && !isPart(passage, i)) {
                return false;
            }
            boolean month = passage.isTime(i) && passage.isTag(i + 1, Tag.NUMBER) && i + 1 < phrase.end();
            boolean deictic = i < phrase.head() && passage.lexicon.isForm(CuePart.DEICTIC, passage.token(i));
            told |= month || deictic || passage.lexicon.isForm(CuePart.DAY, passage.token(i));
        }
        return told;
    }

    /** "May", "two weeks", "May 4". */
    private static boolean endsWithDate(Passage passage, NounPhrase phrase) {
        Token head = passage.token(phrase.head());
        return passage.lexicon.isForm(CuePart.DATE, head)
                || passage.lexicon.isLemma(CuePart.DATE, head)
                || passage.lexicon.isLemma(CuePart.UNIT, head)
                || head.tag() == Tag.NUMBER && passage.isTime(phrase.first());
    }

    /** A word that may stand before a day or month; in "the council Friday" another does. */
    private static boolean isPart(Passage passage, int i) {
        return switch (passage.token(i).tag()) {
            case DETERMINER, NUMBER, ADJECTIVE, ADVERB -> true;
            default -> passage.isTime(i) || passage.lexicon.isForm(CuePart.DATE, passage.token(i));
        };
    }

    private static boolean isDistance(Passage passage, int at) {
        return passage.has(at) && passage.lexicon.isForm(CuePart.DISTANCE, passage.token(at));
    }
}
