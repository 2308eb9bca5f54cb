package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Tag;

/** What a comma or a preposition within a phrase leads to: a series, an aside that a second comma closes, when and where. */
final class Asides {

    private static final int LONGEST_SERIES = 40;
    private static final int LONGEST_ASIDE = 18;

    private final Reading reading;

    Asides(Reading reading) {
        this.reading = reading;
    }

    /** "a bridge, a road and two wells": from the comma on nothing but phrases, up to "and" and the last of them. */
    boolean opensSeries(int comma, int end) {
        if (!reading.isComma(comma)) {
            return false;
        }
        int limit = Math.min(end, comma + LONGEST_SERIES);
        for (int i = comma + 1; i < limit; i++) {
            if (reading.isTag(i, Tag.CONJUNCTION)) {
                NounPhrase last = reading.noun(i + 1);
                return i > comma + 1
                        && !reading.is(i, "but")
                        && last != null
                        && last.first() == i + 1
                        && !reading.isFiniteVerb(last.end());
            }
            boolean within = reading.noun(i) != null
                    || reading.isComma(i)
                    || reading.isTag(i, Tag.PREPOSITION)
                    || reading.isTag(i, Tag.ADJECTIVE);
            if (!within) {
                return false;
            }
        }
        return false;
    }

    /** Of a comma or dash: 1 where an aside closes before what the phrase still needs, 2 before a verb, 3 otherwise, 0 where none closes. */
    int kind(int mark, int end) {
        if (!reading.isComma(mark) && !reading.isDash(mark)) {
            return 0;
        }
        int limit = Math.min(end, mark + LONGEST_ASIDE);
        for (int i = mark + 1; i < limit; i = next(i)) {
            if (reading.isComma(i) && reading.isComma(mark) || reading.isDash(i) && reading.isDash(mark)) {
                return closed(i + 1);
            }
        }
        return 4;
    }

    private int closed(int after) {
        if (!reading.has(after)) {
            return 0;
        }
        return switch (reading.cut(after)) {
            case OF, FOR, AS, TO -> 1;
            case FINITE -> 2;
            default -> 3;
        };
    }

    private int next(int i) {
        Quotation quotation = reading.quotation(i);
        return quotation != null && quotation.open() == i ? quotation.close() + 1 : i + 1;
    }

    /** What a preposition governs: 1 a day, 2 where things are said, 3 people, 4 a name, 5 anything else, 6 no noun; 0 behind no preposition. */
    int governed(int i) {
        if (!reading.isTag(i, Tag.PREPOSITION)) {
            return 0;
        }
        NounPhrase phrase = reading.noun(i + 1);
        if (phrase == null || phrase.first() != i + 1) {
            return 6;
        }
        while (reading.isTag(phrase.end(), Tag.POSSESSIVE)) {
            NounPhrase owned = reading.noun(phrase.end() + 1);
            if (owned == null || owned.first() != phrase.end() + 1) {
                break;
            }
            phrase = owned;
        }
        if (reading.lexicon.isForm(CuePart.DATE, reading.token(phrase.head()))) {
            return 1;
        }
        if (reading.lexicon.isLemma(CuePart.VENUE, reading.token(phrase.head()))) {
            return 2;
        }
        if (reading.isTag(phrase.head(), Tag.PROPER)) {
            return 4;
        }
        return reading.lexicon.isPeople(reading.token(phrase.head())) ? 3 : 5;
    }
}
