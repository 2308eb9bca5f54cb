package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;

/** What stands at a token before which a content may end. */
enum Cut {
    COMMA,
    DASH,
    SEMICOLON,
    COLON,
    BRACKET,
    MARK,
    STOP,
    CONJUNCTION,
    OF,
    AS,
    PREPOSITION,
    THAT,
    SUBORDINATOR,
    WH,
    FINITE,
    TO,
    ING,
    PARTICIPLE,
    BASE,
    ADVERB,
    TIME,
    PRONOUN,
    NAME,
    NOUN,
    OTHER,
    /** Within a phrase or verb group. */
    NONE,
    END;

    static Cut at(Reading reading, int i, int end) {
        if (i >= end) {
            return END;
        }
        return reading.cut(i);
    }

    /** Whatever end is asked for. */
    static Cut of(Reading reading, int i) {
        Tag tag = reading.token(i).tag();
        return tag == Tag.PUNCTUATION ? punctuation(reading, i) : word(reading, i, tag);
    }

    private static Cut punctuation(Reading reading, int i) {
        if (reading.isComma(i)) {
            return COMMA;
        }
        if (reading.isDash(i)) {
            return DASH;
        }
        if (reading.isMark(i)) {
            return MARK;
        }
        if (reading.isStop(i)) {
            return STOP;
        }
        return switch (reading.token(i).lower()) {
            case ";" -> SEMICOLON;
            case ":" -> COLON;
            case "(", "[" -> BRACKET;
            default -> NONE;
        };
    }

    private static Cut word(Reading reading, int i, Tag tag) {
        var phrase = reading.noun(i);
        VerbGroup group = reading.verb(i);
        if (group != null) {
            return group.first() == i ? verb(group) : NONE;
        }
        if (phrase != null) {
            return phrase.first() == i ? noun(reading, phrase.head(), tag) : NONE;
        }
        return switch (tag) {
            case CONJUNCTION -> CONJUNCTION;
            case PREPOSITION -> reading.is(i, "of") ? OF : reading.is(i, "as") ? AS : PREPOSITION;
            case SUBORDINATOR -> reading.is(i, "that") ? THAT : reading.is(i, "as") ? AS : SUBORDINATOR;
            case WH -> WH;
            case ADVERB -> reading.isTime(i) ? TIME : ADVERB;
            default -> OTHER;
        };
    }

    private static Cut verb(VerbGroup group) {
        return switch (group.form()) {
            case FINITE -> FINITE;
            case ING -> ING;
            case PARTICIPLE -> PARTICIPLE;
            case INFINITIVE -> group.end() - group.first() > 1 ? TO : BASE;
        };
    }

    private static Cut noun(Reading reading, int head, Tag first) {
        if (reading.lexicon.isForm(CuePart.DATE, reading.token(head))) {
            return TIME;
        }
        return first == Tag.PRONOUN ? PRONOUN : reading.isTag(head, Tag.PROPER) ? NAME : NOUN;
    }
}
