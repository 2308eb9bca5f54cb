package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

    /** Of a source of one word. */
    private static final Map<String, SourceKind> BY_WORD = words();

    private static final Set<String> SHARES = Set.of("percent", "%");

    public static SourceKind of(Passage passage, @Nullable TokenSpan source) {
        if (source == null) {
            return NONE;
        }
        Token first = passage.token(source.first());
        if (source.size() == 1 && first.tag() != Tag.PROPER) {
            SourceKind pronoun = BY_WORD.get(first.lower());
            if (pronoun != null) {
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
        if (noun.tag() == Tag.NUMBER || noun.tag() == Tag.PRONOUN || SHARES.contains(noun.lower())) {
            return QUANTITY;
        }
        if (first.tag() == Tag.PROPER) {
            return source.size() > LONG ? NAME_LONG : NAME;
        }
        return source.size() == 1 ? WORD : source.size() > LONG ? PHRASE_LONG : PHRASE;
    }

    private static Map<String, SourceKind> words() {
        Map<String, SourceKind> kinds = new HashMap<>();
        put(kinds, FIRST_PERSON, "i", "we", "you", "my", "our", "your");
        put(kinds, HE_SHE, "he", "she", "his", "her");
        put(kinds, THEY, "they", "their");
        put(kinds, IT, "it", "this", "that", "there", "these", "those", "one", "what", "its");
        put(kinds, RELATIVE, "who", "which", "whom");
        put(
                kinds,
                QUANTITY,
                "some",
                "many",
                "most",
                "others",
                "few",
                "several",
                "all",
                "none",
                "nobody",
                "everyone",
                "both");
        return kinds;
    }

    private static void put(Map<String, SourceKind> kinds, SourceKind kind, String... words) {
        for (String word : words) {
            kinds.put(word, kind);
        }
    }
}
