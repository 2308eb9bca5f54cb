package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;

/** What stands at a token before which a content may end. */
public enum Boundary {
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
    public boolean opensClause() {
        return switch (this) {
            case WH, SUBORDINATOR, THAT, AS, WHILE, AFTER -> true;
            default -> false;
        };
    }

    public static Boundary at(Passage passage, int i, int end) {
        if (i >= end) {
            return END;
        }
        return passage.boundary(i);
    }

    /** Whatever end is asked for. */
    public static Boundary of(Passage passage, int i) {
        Tag tag = passage.token(i).tag();
        return tag == Tag.PUNCTUATION ? punctuation(passage, i) : word(passage, i, tag);
    }

    private static Boundary punctuation(Passage passage, int i) {
        if (passage.isComma(i)) {
            return COMMA;
        }
        if (passage.isDash(i)) {
            return DASH;
        }
        if (passage.isMark(i)) {
            return MARK;
        }
        if (passage.isStop(i)) {
            return STOP;
        }
        return switch (passage.token(i).lower()) {
            case ";" -> SEMICOLON;
            case ":" -> COLON;
            case "(", "[" -> BRACKET;
            default -> NONE;
        };
    }

    private static Boundary word(Passage passage, int i, Tag tag) {
        var phrase = passage.noun(i);
        VerbGroup group = passage.verb(i);
        if (group != null) {
            return group.first() == i ? verb(group) : NONE;
        }
        if (phrase != null) {
            return phrase.first() == i ? noun(passage, phrase.head(), tag) : NONE;
        }
        return switch (tag) {
            case CONJUNCTION -> passage.is(i, "but") ? BUT : CONJUNCTION;
            case PREPOSITION -> preposition(passage, i);
            case SUBORDINATOR -> subordinator(passage, i);
            case WH -> passage.is(i, "when") ? AFTER : WH;
            case ADVERB -> passage.isTime(i) ? TIME : ADVERB;
            default -> OTHER;
        };
    }

    private static Boundary preposition(Passage passage, int i) {
        return switch (passage.token(i).lower()) {
            case "of" -> OF;
            case "as" -> AS;
            case "in", "at" -> IN;
            case "on" -> ON;
            case "for" -> FOR;
            case "with" -> WITH;
            case "by" -> BY;
            default -> passage.lexicon.isForm(CuePart.CIRCUMSTANCE, passage.token(i)) ? DURING : PREPOSITION;
        };
    }

    private static Boundary subordinator(Passage passage, int i) {
        return switch (passage.token(i).lower()) {
            case "that" -> THAT;
            case "as" -> AS;
            case "while", "whilst", "although", "though", "whereas" -> WHILE;
            default -> passage.lexicon.isForm(CuePart.CIRCUMSTANCE, passage.token(i)) ? AFTER : SUBORDINATOR;
        };
    }

    private static Boundary verb(VerbGroup group) {
        return switch (group.form()) {
            case FINITE -> FINITE;
            case ING -> ING;
            case PARTICIPLE -> PARTICIPLE;
            case INFINITIVE -> group.end() - group.first() > 1 ? TO : BASE;
        };
    }

    private static Boundary noun(Passage passage, int head, Tag first) {
        if (passage.words.isDate(passage.token(head))) {
            return TIME;
        }
        return first == Tag.PRONOUN ? PRONOUN : passage.isTag(head, Tag.PROPER) ? NAME : NOUN;
    }
}
