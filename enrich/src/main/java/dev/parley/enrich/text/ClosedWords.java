package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.Word;
import org.jspecify.annotations.Nullable;

/** Tags the words of the closed classes, where one spelling stands for several. */
final class ClosedWords {

    private static final int CLOSED = Word.bits(
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.PRONOUN,
            Tag.WH,
            Tag.SUBORDINATOR,
            Tag.CONJUNCTION,
            Tag.PREPOSITION,
            Tag.MODAL,
            Tag.NEGATION,
            Tag.NUMBER);
    private static final int NOMINAL = Word.bits(Tag.NOUN, Tag.NOUN_PLURAL, Tag.ADJECTIVE);
    private static final int LINKS = Word.bits(Tag.PREPOSITION, Tag.WH, Tag.CONJUNCTION);
    private static final int FINITE = Word.bits(Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.MODAL);

    private static final int LONGEST_PHRASE = 12;

    private final Tagger tagger;

    ClosedWords(Tagger tagger) {
        this.tagger = tagger;
    }

    static boolean isClosed(Word word) {
        return (word.tags() & CLOSED) != 0;
    }

    Tag tag(int i, Word word, Sentence sentence) {
        if (Integer.bitCount(word.tags()) == 1) {
            return only(word);
        }
        return switch (word.form()) {
            case "to" -> to(i, sentence);
            case "that" -> that(i, sentence);
            case "her" -> startsNoun(i + 1, sentence) ? Tag.POSSESSIVE : Tag.PRONOUN;
            case "'s" -> clitic(i, sentence);
            case "there" -> tagger.may(i + 1, Tag.VERB_PRESENT) || finite(i + 1) ? Tag.PRONOUN : Tag.ADVERB;
            case "what", "which", "whose", "who" -> Tag.WH;
            case "like" -> like(i, sentence);
            case "will", "can", "must", "might" -> isNounHere(i, sentence) ? Tag.NOUN : Tag.MODAL;
            case "'d" -> Tag.MODAL;
            case "so", "yet", "never" -> word.may(Tag.NEGATION) ? Tag.NEGATION : Tag.ADVERB;
            case "since" -> tagger.isWithinPerfect(i) ? Tag.ADVERB : general(i, word, sentence);
            default -> general(i, word, sentence);
        };
    }

    /** "were given", "has been given". */
    private boolean isBehindAuxiliary(int i) {
        Word before = i == 0 ? null : tagger.word(i - 1);
        return before != null
                && (before.verbLemma().equals("be") || before.verbLemma().equals("have"));
    }

    private static Tag only(Word word) {
        return Word.first(word.tags());
    }

    private Tag general(int i, Word word, Sentence sentence) {
        if (word.may(Tag.PREPOSITION)) {
            return preposition(i, word, sentence);
        }
        if (word.may(Tag.NUMBER)) {
            return Tag.NUMBER;
        }
        if (isDegree(i, word)) {
            return Tag.ADVERB;
        }
        if (word.may(Tag.DETERMINER)) {
            return startsNoun(i + 1, sentence) ? Tag.DETERMINER : word.may(Tag.PRONOUN) ? Tag.PRONOUN : Tag.ADVERB;
        }
        if (word.may(Tag.SUBORDINATOR)) {
            return Tag.SUBORDINATOR;
        }
        return word.may(Tag.WH) ? Tag.WH : word.may(Tag.POSSESSIVE) ? Tag.POSSESSIVE : firstClosed(word);
    }

    /** "more optimistic". */
    private boolean isDegree(int i, Word word) {
        return word.may(Tag.ADVERB)
                && word.may(Tag.DETERMINER)
                && tagger.may(i + 1, Tag.ADJECTIVE)
                && !tagger.may(i + 1, Tag.NOUN)
                && (i == 0 || tagger.tag(i - 1).isVerb());
    }

    private static Tag firstClosed(Word word) {
        return Word.first(word.tags() & CLOSED);
    }

    private Tag preposition(int i, Word word, Sentence sentence) {
        if (isInner(i, word)) {
            return Tag.ADJECTIVE;
        }
        if (i + 1 >= sentence.end() || !tagger.isWord(i + 1)) {
            return word.may(Tag.ADVERB) ? Tag.ADVERB : Tag.PREPOSITION;
        }
        boolean subject = tagger.may(i + 1, Tag.PRONOUN) && isSubject(i + 1);
        if (word.may(Tag.SUBORDINATOR) && (subject || clauseFollows(i + 1, sentence))) {
            return Tag.SUBORDINATOR;
        }
        if (word.may(Tag.VERB_PARTICIPLE) && isBehindAuxiliary(i)) {
            return Tag.VERB_PARTICIPLE;
        }
        if (word.may(Tag.VERB_ING) && i == sentence.first()) {
            return Tag.PREPOSITION;
        }
        if (word.may(Tag.VERB_PAST) || word.may(Tag.VERB_ING)) {
            return tagger.before(i, sentence) >= 0
                            && tagger.tag(tagger.before(i, sentence)).isNominal()
                            && word.may(Tag.VERB_PAST)
                    ? Tag.VERB_PAST
                    : Tag.PREPOSITION;
        }
        return word.may(Tag.ADVERB) && finite(i + 1) ? Tag.ADVERB : Tag.PREPOSITION;
    }

    /** "an inside source", "the then mayor". */
    private boolean isInner(int i, Word word) {
        boolean place = word.form().equals("inside")
                || word.form().equals("outside")
                || word.form().equals("opposite");
        return place && i > 0 && tagger.tag(i - 1) == Tag.DETERMINER && tagger.may(i + 1, Tag.NOUN);
    }

    /** Whether a short noun phrase and a finite verb follow. */
    private boolean clauseFollows(int from, Sentence sentence) {
        int limit = Math.min(sentence.end(), from + 5);
        for (int i = from; i < limit && tagger.isWord(i); i++) {
            Word word = tagger.word(i);
            if (i > from && isPlainlyFinite(i)) {
                return true;
            }
            if (word != null && (word.tags() & LINKS) != 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlainlyFinite(int i) {
        Word word = tagger.word(i);
        if (word == null || (word.tags() & NOMINAL) != 0 || tagger.isCapital(i)) {
            return false;
        }
        return word.may(Tag.MODAL)
                || word.may(Tag.VERB_PAST)
                || word.verbLemma().equals("be") && word.may(Tag.VERB_PRESENT)
                || word.form().equals("has")
                || word.form().equals("have");
    }

    private boolean isSubject(int i) {
        Word word = tagger.word(i);
        return word != null
                && switch (word.form()) {
                    case "i", "he", "she", "we", "they", "you" -> true;
                    case "it" -> finite(i + 1);
                    default -> false;
                };
    }

    private Tag to(int i, Sentence sentence) {
        if (tagger.is(i - 1, "according")) {
            return Tag.PREPOSITION;
        }
        int next = i + 1 < sentence.end() && tagger.raw().kind[i + 1] == TokenKind.QUOTE_OPEN ? i + 2 : i + 1;
        while (next < sentence.end() && tagger.may(next, Tag.ADVERB) && !tagger.may(next, Tag.VERB_BASE)
                || isLy(next, sentence)) {
            next++;
        }
        boolean verb = next < sentence.end() && tagger.may(next, Tag.VERB_BASE) && !tagger.may(next, Tag.DETERMINER);
        return verb && !(tagger.isCapital(next) && !tagger.isCapital(i)) ? Tag.TO : Tag.PREPOSITION;
    }

    private boolean isLy(int i, Sentence sentence) {
        return i < sentence.end()
                && tagger.word(i) == null
                && tagger.raw().end[i] - tagger.raw().begin[i] > 4
                && tagger.text().startsWith("ly", tagger.raw().end[i] - 2);
    }

    private Tag that(int i, Sentence sentence) {
        int before = tagger.before(i, sentence);
        boolean verbNext = finite(i + 1) && !tagger.may(i + 1, Tag.NOUN) && !tagger.may(i + 1, Tag.NOUN_PLURAL);
        if (before < 0) {
            return verbNext ? Tag.PRONOUN : Tag.DETERMINER;
        }
        Tag previous = tagger.tag(before);
        if (i + 1 >= sentence.end() || !tagger.isWord(i + 1) && tagger.raw().kind[i + 1] != TokenKind.QUOTE_OPEN) {
            return previous.isVerb() && isParenthesis(i + 1, sentence) ? Tag.SUBORDINATOR : Tag.PRONOUN;
        }
        if (previous == Tag.PREPOSITION || previous == Tag.CONJUNCTION && verbNext) {
            return startsNoun(i + 1, sentence) ? Tag.DETERMINER : Tag.PRONOUN;
        }
        if (verbNext) {
            return previous == Tag.NOUN || previous == Tag.NOUN_PLURAL || previous == Tag.PROPER ? Tag.WH : Tag.PRONOUN;
        }
        return previous.isVerb() && startsNoun(i + 1, sentence) && hasNoVerb(i + 2, sentence)
                ? Tag.DETERMINER
                : Tag.SUBORDINATOR;
    }

    /** "said that, although it rained, they stayed", where "rejected that, and", "rejected that, saying" and "rejected that." point back. */
    private boolean isParenthesis(int mark, Sentence sentence) {
        int next = mark + 1;
        char c = tagger.raw().first(Math.min(mark, tagger.raw().size - 1));
        boolean inner = c == ',' || c == ':' || c == '-' || c == '\u2013' || c == '\u2014';
        return inner && next < sentence.end() && !tagger.may(next, Tag.CONJUNCTION) && !tagger.may(next, Tag.VERB_ING);
    }

    /** "rejected that plan.", "echoed that promise, saying": no word up to the stop could be a clause's verb. */
    private boolean hasNoVerb(int from, Sentence sentence) {
        int i = from;
        int limit = Math.min(sentence.end(), from + LONGEST_PHRASE);
        while (i < limit && tagger.isWord(i)) {
            Word word = tagger.word(i);
            boolean unknown = word == null && !tagger.isCapital(i);
            if (unknown || word != null && (word.tags() & FINITE) != 0) {
                return false;
            }
            i++;
        }
        boolean aside = i + 1 < limit && tagger.raw().first(i) == ',' && tagger.may(i + 1, Tag.VERB_ING);
        return aside || i + 1 >= sentence.end();
    }

    private Tag clitic(int i, Sentence sentence) {
        if (i == sentence.first()) {
            return Tag.POSSESSIVE;
        }
        Tag previous = tagger.tag(i - 1);
        boolean pronoun = previous == Tag.PRONOUN || previous == Tag.WH || previous == Tag.ADVERB;
        boolean verbFollows = tagger.may(i + 1, Tag.NEGATION) || tagger.is(i + 1, "a") || tagger.is(i + 1, "the");
        boolean let = tagger.is(i - 1, "let");
        return let ? Tag.PRONOUN : pronoun || verbFollows ? Tag.VERB_PRESENT : Tag.POSSESSIVE;
    }

    private Tag like(int i, Sentence sentence) {
        int before = tagger.before(i, sentence);
        if (before < 0) {
            return Tag.PREPOSITION;
        }
        Tag previous = tagger.tag(before);
        if (previous == Tag.TO || previous == Tag.MODAL) {
            return Tag.VERB_BASE;
        }
        return previous == Tag.PRONOUN && isSubject(before) ? Tag.VERB_PRESENT : Tag.PREPOSITION;
    }

    private boolean isNounHere(int i, Sentence sentence) {
        int before = tagger.before(i, sentence);
        return before >= 0 && (tagger.tag(before) == Tag.DETERMINER || tagger.tag(before) == Tag.POSSESSIVE);
    }

    private boolean finite(int i) {
        Word word = tagger.word(i);
        return word != null && (word.tags() & FINITE) != 0;
    }

    /** Whether the word at {@code i} can go on a noun phrase that is open. */
    private boolean startsNoun(int i, Sentence sentence) {
        if (i >= sentence.end() || !tagger.isWord(i)) {
            return i < sentence.end() && tagger.raw().kind[i] == TokenKind.QUOTE_OPEN && i + 1 < sentence.end();
        }
        @Nullable Word word = tagger.word(i);
        if (word == null || tagger.isCapital(i)) {
            return true;
        }
        if ((word.tags() & NOMINAL) != 0 || word.may(Tag.NUMBER)) {
            return true;
        }
        return !isClosed(word)
                && !word.may(Tag.ADVERB)
                && (word.may(Tag.VERB_PARTICIPLE) && !word.may(Tag.VERB_PAST)
                        || word.may(Tag.VERB_ING)
                        || word.may(Tag.VERB_PARTICIPLE) && nounAfter(i + 1, sentence));
    }

    private boolean nounAfter(int i, Sentence sentence) {
        if (i >= sentence.end() || !tagger.isWord(i)) {
            return false;
        }
        Word word = tagger.word(i);
        return word == null ? !tagger.isCapital(i) : (word.tags() & NOMINAL) != 0 && !isClosed(word);
    }
}
