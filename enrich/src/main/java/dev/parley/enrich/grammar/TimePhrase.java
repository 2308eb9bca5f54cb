package dev.parley.enrich.grammar;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;

/** "Monday night", "last week", "two days later", "on Friday": when it was said, where it is neither object nor addressee. */
public final class TimePhrase {

    private TimePhrase() {}

    /** The token behind the phrases of time that start at a token; the same where none does. */
    public static int skip(Syntax syntax, int from, int end) {
        int at = from;
        while (at < end) {
            int start = syntax.is(at, "on") ? at + 1 : at;
            NounPhrase phrase = syntax.noun(start);
            if (phrase == null || phrase.first() != start || phrase.end() > end || !isTime(syntax, phrase)) {
                return at;
            }
            at = isDistance(syntax, phrase.end()) ? phrase.end() + 1 : phrase.end();
        }
        return at;
    }

    /** A bare month may be a person's name; "the night of the fire" and "a week" are things to speak of. */
    private static boolean isTime(Syntax syntax, NounPhrase phrase) {
        boolean day = syntax.words.isDay(syntax.token(phrase.head()));
        if (!endsWithDate(syntax, phrase) || syntax.is(phrase.end(), "of") && !day) {
            return false;
        }
        boolean told = isDistance(syntax, phrase.end());
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i != phrase.head() && !isPart(syntax, i)) {
                return false;
            }
            boolean month = syntax.isTime(i) && syntax.isTag(i + 1, Tag.NUMBER) && i + 1 < phrase.end();
            boolean deictic = i < phrase.head() && syntax.words.isDeictic(syntax.token(i));
            told |= month || deictic || syntax.words.isDay(syntax.token(i));
        }
        return told;
    }

    /** "May", "two weeks", "May 4". */
    private static boolean endsWithDate(Syntax syntax, NounPhrase phrase) {
        Token head = syntax.token(phrase.head());
        return syntax.words.isDate(head)
                || syntax.words.isDateLemma(head)
                || syntax.words.isUnit(head)
                || head.tag() == Tag.NUMBER && syntax.isTime(phrase.first());
    }

    /** A word that may stand before a day or month; in "the council Friday" another does. */
    private static boolean isPart(Syntax syntax, int i) {
        return switch (syntax.token(i).tag()) {
            case DETERMINER, NUMBER, ADJECTIVE, ADVERB -> true;
            default -> syntax.isTime(i) || syntax.words.isDate(syntax.token(i));
        };
    }

    private static boolean isDistance(Syntax syntax, int at) {
        return syntax.has(at) && syntax.words.isDistance(syntax.token(at));
    }
}
