package dev.parley.enrich.grammar;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that name somebody or something, tokens {@code [first, end)}: a core with its head last, and what only describes it ("the
 * town's mayor" and "of two years, who left"). Where the core ends is told by who knows names, over {@link #opensDescription}.
 */
public class Phrase {

    /** Nobody owns what stands further up than so many phrases. */
    private static final int HIGHEST = 3;

    protected final Document document;
    private final int first;
    private final int coreEnd;
    private final int end;

    public Phrase(Document document, int first, int coreEnd, int end) {
        this.document = document;
        this.first = first;
        this.coreEnd = coreEnd;
        this.end = end;
    }

    public final int first() {
        return first;
    }

    /** The token behind the core. */
    public final int coreEnd() {
        return coreEnd;
    }

    public final int end() {
        return end;
    }

    public final boolean contains(int token) {
        return first <= token && token < end;
    }

    public final Sentence sentence() {
        return document.sentenceAt(first);
    }

    public final Token firstToken() {
        return document.token(first);
    }

    /** The last word of the core. */
    public final Token head() {
        return document.token(coreEnd - 1);
    }

    /** The base noun phrase that its head stands in, or null. */
    public final @Nullable NounPhrase nounPhrase() {
        return document.nounPhraseAt(coreEnd - 1);
    }

    public final boolean isOneWord() {
        return coreEnd == first + 1;
    }

    /** Whether the core is an article and a noun alone. */
    public final boolean isPlain() {
        return coreEnd == first + 2;
    }

    /** Whether nothing but a comma follows the core. */
    public final boolean isBare() {
        return coreEnd == end || document.token(coreEnd).mark() == Mark.COMMA;
    }

    /** The word before the head, in lower case; empty where an article or a possessor is all there is. */
    public final String modifier() {
        if (isOneWord()) {
            return "";
        }
        Token before = document.token(coreEnd - 2);
        return before.tag() == Tag.DETERMINER || before.tag() == Tag.POSSESSIVE ? "" : before.lower();
    }

    /** "the mayor", "his mayor", "Norland's mayor". */
    public boolean isDefinite() {
        Token token = firstToken();
        return token.is("the") || token.is("this") || token.is("that") || possessive(first) >= 0;
    }

    /** The first "'s" or "his" of the core from a token on; -1 where there is none. */
    public final int possessive(int from) {
        for (int i = from; i < coreEnd; i++) {
            if (document.isTag(i, Tag.POSSESSIVE)) {
                return i;
            }
        }
        return -1;
    }

    /** The first "and" between two words of the core, behind a token; -1 where there is none. */
    public final int and(int behind) {
        for (int i = behind + 1; i < coreEnd - 1; i++) {
            if (document.is(i, "and")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is a base phrase's head, or the title before a name that is: "President" in "President Ames". */
    public final boolean isHeadOf(@Nullable NounPhrase other) {
        return other != null && other.equals(nounPhrase()) && (contains(other.head()) || isTitleOf(other));
    }

    private boolean isTitleOf(NounPhrase other) {
        boolean names = document.isTag(coreEnd - 1, Tag.PROPER) && document.isTag(other.head(), Tag.PROPER);
        return names && !hasGenitive(coreEnd, other.head());
    }

    private boolean hasGenitive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).lower().startsWith("'")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it owns a base phrase ("the mayor's plan", "the plan of the mayor"), or stands in it as a modifier. */
    public final boolean isOwnerOf(@Nullable NounPhrase other) {
        if (other == null) {
            return false;
        }
        if (other.first() <= first && end <= other.end()) {
            return !isHeadOf(other);
        }
        NounPhrase at = nounPhrase();
        for (int step = 0; step < HIGHEST && at != null; step++) {
            at = above(document, at);
            if (other.equals(at)) {
                return true;
            }
        }
        return false;
    }

    /** What a preposition hangs a base phrase on: "the plan" of "the plan of the mayor"; null where it hangs on none. */
    public static @Nullable NounPhrase above(Document document, NounPhrase phrase) {
        int link = phrase.first() - 1;
        boolean within = link > document.sentenceAt(phrase.first()).first();
        return within && document.token(link).tag().isPreposition() ? document.nounPhraseAt(link - 1) : null;
    }

    /** Whether a word behind a phrase's first only describes what the words before it name: "of Elm", ", 52", "who left", "hurt in Elm". */
    public static boolean opensDescription(Document document, int first, int at) {
        Token token = document.token(at);
        return switch (token.tag()) {
            case WH, PREPOSITION, TO -> true;
            case VERB_ING -> at > first + 1;
            case VERB_PARTICIPLE, VERB_PAST -> document.token(at - 1).tag().isNominal();
            default -> token.mark() == Mark.COMMA || token.is("(") || token.is("who") || token.is("that");
        };
    }
}
