package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.Word;

/** Tells a verb from a noun of the same spelling by what stands beside it: "critics point out that", "the point". */
final class NounOrVerb {

    private final Tagger tagger;
    private final OpenWords open;

    NounOrVerb(Tagger tagger, OpenWords open) {
        this.tagger = tagger;
        this.open = open;
    }

    /** Whether the word at a place, which may be either, is a verb; {@code third} where it has its -s. */
    boolean isVerb(int i, boolean third, int before, Tag previous, Sentence sentence) {
        if (before >= 0 && open.isAuxiliary(before) && tagger.may(i, Tag.VERB_PARTICIPLE)) {
            return true;
        }
        if (!third && open.isThirdPerson(i + 1)) {
            return false;
        }
        if (previous.isNominal()
                && isParticle(i + 1)
                && open.startsObject(i + 2)
                && (third || previous == Tag.NOUN_PLURAL)) {
            return true;
        }
        boolean opensQuotation = i > 0 && tagger.raw().kind[i - 1] == TokenKind.QUOTE_OPEN;
        if (opensQuotation && previous == Tag.NOUN_PLURAL && !third) {
            return tagger.may(i + 1, Tag.PREPOSITION) || open.startsObject(i + 1);
        }
        return switch (previous) {
            case PRONOUN -> !third || !tagger.is(before, "them");
            case WH -> !tagger.is(before, "what") && !tagger.is(before, "how") || open.startsObject(i + 1);
            case NOUN_PLURAL ->
                third
                        ? isUnknownOpener(before, sentence) && open.startsObject(i + 1)
                        : open.startsObject(i + 1) || !open.endsPhrase(i + 1, sentence);
            case PROPER ->
                (third || tagger.may(i, Tag.VERB_PAST)) && (open.startsObject(i + 1) || isOpenNoun(i + 1, sentence))
                        || !third && tagger.is(i + 1, "that") && isAgentOfPlural(before, sentence);
            case NOUN ->
                third && (open.startsObject(i + 1) || tagger.may(i + 1, Tag.ADJECTIVE) || isPlural(i + 1, sentence));
            case NUMBER -> !third && open.startsObject(i + 1);
            case ADVERB -> true;
            case CONJUNCTION -> open.startsObject(i + 1);
            case PUNCTUATION -> third && (isBehindApposition(i, sentence) || isInverted(i, sentence));
            default -> false;
        };
    }

    /** "documents seen by the Post show that": a name that ends what somebody did to several things. */
    private boolean isAgentOfPlural(int name, Sentence sentence) {
        int by = name;
        while (by > sentence.first() && (tagger.tag(by) == Tag.PROPER || tagger.tag(by) == Tag.DETERMINER)) {
            by--;
        }
        return by > sentence.first() + 1
                && tagger.is(by, "by")
                && tagger.tag(by - 1) == Tag.VERB_PARTICIPLE
                && tagger.tag(by - 2) == Tag.NOUN_PLURAL;
    }

    /** "One site, Harbour.com, claims that": what two commas set apart has no verb, and none stands before it. */
    private boolean isBehindApposition(int i, Sentence sentence) {
        if (!isComma(i - 1) || !open.startsObject(i + 1)) {
            return false;
        }
        int comma = -1;
        for (int at = i - 2; at > sentence.first(); at--) {
            if (tagger.tag(at).isVerb()) {
                return false;
            }
            comma = isComma(at) ? at : comma;
        }
        return comma > 0
                && comma < i - 2
                && tagger.tag(comma - 1).isNominal()
                && tagger.tag(sentence.first()) != Tag.PREPOSITION;
    }

    /** "The bridge is shut, reports the Herald": behind a whole clause, with a name to the end. */
    private boolean isInverted(int i, Sentence sentence) {
        boolean report = isComma(i - 1) && (tagger.is(i, "reports") || tagger.is(i, "claims") || tagger.is(i, "notes"));
        if (!report || !open.startsObject(i + 1)) {
            return false;
        }
        for (int at = i + 1; at < sentence.end() && tagger.isWord(at); at++) {
            if (!tagger.isCapital(at) && !tagger.may(at, Tag.DETERMINER) && !tagger.may(at, Tag.NOUN)) {
                return false;
            }
        }
        for (int at = sentence.first(); at < i; at++) {
            if (tagger.tag(at).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int i) {
        return i >= 0 && !tagger.isWord(i) && tagger.raw().first(i) == ',';
    }

    /** "critics point out that", "Ames points out the flaw". */
    private boolean isParticle(int i) {
        return tagger.is(i, "out") || tagger.is(i, "up");
    }

    /** "Paris", "Tsvangiras": a sentence's first word that no lexicon knows may be a name in -s. */
    private boolean isUnknownOpener(int i, Sentence sentence) {
        return i == sentence.first() && tagger.word(i) == null && tagger.isCapital(i);
    }

    /** "differences": an open word in -s that is no verb. */
    private boolean isPlural(int i, Sentence sentence) {
        if (i >= sentence.end() || !tagger.isWord(i) || tagger.isClosedAt(i)) {
            return false;
        }
        Word word = tagger.word(i);
        return word == null
                ? WordEndings.byEnding(tagger.text(), tagger.raw().begin[i], tagger.raw().end[i])
                        == Word.bit(Tag.NOUN_PLURAL)
                : word.may(Tag.NOUN_PLURAL);
    }

    private boolean isOpenNoun(int i, Sentence sentence) {
        return i < sentence.end() && tagger.isWord(i) && !tagger.isClosedAt(i);
    }
}
