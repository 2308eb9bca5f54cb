package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.word.Tag;

/** What a comma or a preposition within a phrase leads to: a series, an aside that a second comma closes, when and where. */
public final class Asides {

    private static final int LONGEST_SERIES = 40;
    private static final int LONGEST_ASIDE = 18;

    private final Passage passage;

    public Asides(Passage passage) {
        this.passage = passage;
    }

    /** "a bridge, a road and two wells": from the comma on nothing but phrases, up to "and" and the last of them. */
    public boolean opensSeries(int comma, int end) {
        if (!passage.isComma(comma)) {
            return false;
        }
        int limit = Math.min(end, comma + LONGEST_SERIES);
        for (int i = comma + 1; i < limit; i++) {
            if (passage.isTag(i, Tag.CONJUNCTION)) {
                NounPhrase last = passage.noun(i + 1);
                return i > comma + 1
                        && !passage.is(i, "but")
                        && last != null
                        && last.first() == i + 1
                        && !passage.isFiniteVerb(last.end());
            }
            boolean within = passage.noun(i) != null
                    || passage.isComma(i)
                    || passage.isTag(i, Tag.PREPOSITION)
                    || passage.isTag(i, Tag.ADJECTIVE);
            if (!within) {
                return false;
            }
        }
        return false;
    }

    /** Of a comma or dash: 1 where an aside closes before what the phrase still needs, 2 before a verb, 3 otherwise, 0 where none closes. */
    public int kind(int mark, int end) {
        if (!passage.isComma(mark) && !passage.isDash(mark)) {
            return 0;
        }
        int limit = Math.min(end, mark + LONGEST_ASIDE);
        for (int i = mark + 1; i < limit; i = next(i)) {
            if (passage.isComma(i) && passage.isComma(mark) || passage.isDash(i) && passage.isDash(mark)) {
                return closed(i + 1);
            }
        }
        return 4;
    }

    private int closed(int after) {
        if (!passage.has(after)) {
            return 0;
        }
        return switch (passage.boundary(after)) {
            case OF, FOR, AS, TO -> 1;
            case FINITE -> 2;
            default -> 3;
        };
    }

    private int next(int i) {
        Quotation quotation = passage.quotation(i);
        return quotation != null && quotation.open() == i ? quotation.close() + 1 : i + 1;
    }

    /** What a preposition governs: 1 a day, 2 where things are said, 3 people, 4 a name, 5 anything else, 6 no noun; 0 behind no preposition. */
    public int governed(int i) {
        if (!passage.isTag(i, Tag.PREPOSITION)) {
            return 0;
        }
        NounPhrase phrase = passage.noun(i + 1);
        if (phrase == null || phrase.first() != i + 1) {
            return 6;
        }
        while (passage.isTag(phrase.end(), Tag.POSSESSIVE)) {
            NounPhrase owned = passage.noun(phrase.end() + 1);
            if (owned == null || owned.first() != phrase.end() + 1) {
                break;
            }
            phrase = owned;
        }
        if (passage.words.isDate(passage.token(phrase.head()))) {
            return 1;
        }
        if (passage.lexicon.isLemma(CuePart.VENUE, passage.token(phrase.head()))) {
            return 2;
        }
        if (passage.isTag(phrase.head(), Tag.PROPER)) {
            return 4;
        }
        return passage.lexicon.isPeople(passage.token(phrase.head())) ? 3 : 5;
    }
}
