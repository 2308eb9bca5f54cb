package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** What a source looks like. */
public enum SourceKind {
    NONE,
    NAME,
    NAME_LONG,
    /** "the mayor", "critics": a noun for people or bodies. */
    PEOPLE,
    /** "the poll", "her letter". */
    DOCUMENT,
    PHRASE,
    PHRASE_LONG,
    WORD,
    FIRST_PERSON,
    HE_SHE,
    THEY,
    IT,
    RELATIVE,
    /** "some", "most of them", "40 percent". */
    QUANTITY;

    private static final int LONG = 12;

    public static SourceKind of(Passage passage, @Nullable TokenSpan source) {
        if (source == null) {
            return NONE;
        }
        Token first = passage.token(source.first());
        if (source.size() == 1 && first.tag() != Tag.PROPER) {
            SourceKind pronoun = pronoun(first.lower());
            if (pronoun != WORD) {
                return pronoun;
            }
        }
        return phrase(passage, source, first);
    }

    private static SourceKind phrase(Passage passage, TokenSpan source, Token first) {
        NounPhrase phrase = passage.noun(source.first());
        int head = phrase == null ? source.end() - 1 : Math.min(phrase.head(), source.end() - 1);
        Token noun = passage.token(head);
        if (noun.tag() == Tag.PROPER) {
            return source.size() > LONG ? NAME_LONG : NAME;
        }
        if (passage.lexicon.isPeople(noun)) {
            return PEOPLE;
        }
        if (passage.lexicon.isLemma(CuePart.DOCUMENT, noun)) {
            return DOCUMENT;
        }
        if (noun.tag() == Tag.NUMBER || noun.is("percent") || noun.is("%") || noun.tag() == Tag.PRONOUN) {
            return QUANTITY;
        }
        if (first.tag() == Tag.PROPER) {
            return source.size() > LONG ? NAME_LONG : NAME;
        }
        return source.size() == 1 ? WORD : source.size() > LONG ? PHRASE_LONG : PHRASE;
    }

    private static SourceKind pronoun(String word) {
        return switch (word) {
            case "i", "we", "you", "my", "our", "your" -> FIRST_PERSON;
            case "he", "she", "his", "her" -> HE_SHE;
            case "they", "their" -> THEY;
            case "it", "this", "that", "there", "these", "those", "one", "what", "its" -> IT;
            case "who", "which", "whom" -> RELATIVE;
            case "some", "many", "most", "others", "few", "several", "all", "none", "nobody", "everyone", "both" ->
                QUANTITY;
            default -> WORD;
        };
    }
}
