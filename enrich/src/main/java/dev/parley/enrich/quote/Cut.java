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
    BUT,
    OF,
    AS,
    /** "during", "after", "despite": when and under what circumstances. */
    DURING,
    IN,
    ON,
    FOR,
    WITH,
    BY,
    PREPOSITION,
    THAT,
    /** "while", "although": a clause beside. */
    WHILE,
    /** "after", "until", "when": a clause of time. */
    AFTER,
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

    /** "who", "if", "that": a finite verb may follow that does not end the content. */
    boolean opensClause() {
        return switch (this) {
            case WH, SUBORDINATOR, THAT, AS, WHILE, AFTER -> true;
            default -> false;
        };
    }

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
            case CONJUNCTION -> reading.is(i, "but") ? BUT : CONJUNCTION;
            case PREPOSITION -> preposition(reading, i);
            case SUBORDINATOR -> subordinator(reading, i);
            case WH -> reading.is(i, "when") ? AFTER : WH;
            case ADVERB -> reading.isTime(i) ? TIME : ADVERB;
            default -> OTHER;
        };
    }

    private static Cut preposition(Reading reading, int i) {
        return switch (reading.token(i).lower()) {
            case "of" -> OF;
            case "as" -> AS;
            case "in", "at" -> IN;
            case "on" -> ON;
            case "for" -> FOR;
            case "with" -> WITH;
            case "by" -> BY;
            default -> reading.lexicon.isForm(CuePart.CIRCUMSTANCE, reading.token(i)) ? DURING : PREPOSITION;
        };
    }

    private static Cut subordinator(Reading reading, int i) {
        return switch (reading.token(i).lower()) {
            case "that" -> THAT;
            case "as" -> AS;
            case "while", "whilst", "although", "though", "whereas" -> WHILE;
            default -> reading.lexicon.isForm(CuePart.CIRCUMSTANCE, reading.token(i)) ? AFTER : SUBORDINATOR;
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
