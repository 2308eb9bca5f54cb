package dev.parley.enrich.time;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases that name an occasion, a document or an audience in the words of a cue's clause. */
final class VenuePhrases {

    private static final int LONGEST = 6;

    private final CueClause clause;
    private final Document document;

    VenuePhrases(CueClause clause) {
        this.clause = clause;
        this.document = clause.document();
    }

    /** "a joint news conference" gives "joint news conference". */
    @Nullable
    String of(int from, Set<String> nouns) {
        int end = end(from, nouns);
        return end < 0 ? null : document.span(skipDeterminer(from), end).in(document.text());
    }

    /** Where the noun phrase at a token ends whose head is one of some nouns; -1 where none stands there. */
    int end(int from, Set<String> nouns) {
        int at = skipDeterminer(from);
        for (int i = at; i < Math.min(clause.end(), at + LONGEST); i++) {
            Token token = document.token(i);
            if (!isInPhrase(token) || !clause.holds(i)) {
                return -1;
            }
            boolean goesOn = i + 1 < clause.end() && isNoun(i + 1);
            if (!goesOn && isIn(nouns, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isInPhrase(Token token) {
        return token.isWord() && token.tag() != Tag.PREPOSITION
                || token.kind() == TokenKind.NUMBER
                || token.tag() == Tag.POSSESSIVE;
    }

    /** A noun that goes on with the phrase: "a news conference call"; "the briefing room" is no briefing. */
    private boolean isNoun(int i) {
        if (!clause.holds(i) || isTime(document.token(i))) {
            return false;
        }
        NounPhrase phrase = document.nounPhraseAt(i);
        boolean same = phrase != null && phrase.first() < i;
        return document.token(i).tag() == Tag.NOUN && (same || phrase == null);
    }

    /** What stands before a noun: "a rally", but "they can rally". */
    private static boolean isDescription(Tag tag) {
        return switch (tag) {
            case DETERMINER, ADJECTIVE, NOUN, PROPER, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** "at a briefing Tuesday": no part of the phrase. */
    private static boolean isTime(Token token) {
        return Calendar.weekday(token) != null
                || Calendar.month(token) > 0
                || token.is("today")
                || token.is("yesterday")
                || token.is("tonight");
    }

    /** Whether a token is one of some nouns, or ends one of two words. */
    boolean isIn(Set<String> nouns, int i) {
        String word = document.token(i).lower();
        if (Calendar.month(document.token(i)) > 0
                || document.token(i).tag() == Tag.VERB_PAST
                || document.token(i).tag().isVerb()
                        && document.token(i).tag() != Tag.VERB_ING
                        && i > clause.first()
                        && !isDescription(document.token(i - 1).tag())) {
            return false;
        }
        return nouns.contains(word)
                || nouns.contains(document.token(i).lemma())
                || i > clause.first()
                        && VenueWords.ENDS_OF_PHRASES.contains(word)
                        && nouns.contains(document.token(i - 1).lower() + " " + word);
    }

    int skipDeterminer(int from) {
        int at = from;
        while (at < clause.end()
                && (document.token(at).tag() == Tag.DETERMINER
                        || document.token(at).tag() == Tag.POSSESSIVE
                        || document.token(at).kind() == TokenKind.NUMBER)) {
            at++;
        }
        return at;
    }
}
