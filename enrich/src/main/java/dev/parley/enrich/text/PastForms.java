package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Word;

/** Tags what may be a past tense or a participle: "announced", "surveyed", "the accused". */
final class PastForms {

    private static final int NOUNS = Word.bits(Tag.NOUN, Tag.NOUN_PLURAL);
    private static final int FINITE = Word.bits(Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.MODAL);
    private static final int NOT_PLAINLY_FINITE = NOUNS | Word.bits(Tag.PREPOSITION, Tag.ADJECTIVE, Tag.ADVERB);
    private static final int NOT_ONLY_VERB = NOUNS | Word.bits(Tag.ADJECTIVE, Tag.VERB_BASE);
    private static final int WH_OR_CONJUNCTION = Word.bits(Tag.WH, Tag.CONJUNCTION);

    private final Tagger tagger;
    private final OpenWords open;

    PastForms(Tagger tagger, OpenWords open) {
        this.tagger = tagger;
        this.open = open;
    }

    Tag tag(int i, int tags, int before, Tag previous, Sentence sentence) {
        if ((tags & Word.bit(Tag.ADJECTIVE)) != 0
                && previous != Tag.PRONOUN
                && previous != Tag.PROPER
                && !open.startsObject(i + 1)) {
            return Tag.ADJECTIVE;
        }
        if ((tags & Word.bit(Tag.VERB_PAST)) == 0) {
            return Tag.VERB_PARTICIPLE;
        }
        if (previous == Tag.DETERMINER && tagger.is(before, "the") && before == i - 1 && isBeforeVerbPhrase(i)) {
            return Tag.NOUN;
        }
        if (tagger.is(i, "had") && !(before >= 0 && open.isAuxiliary(before))) {
            return Tag.VERB_PAST;
        }
        if ((tags & Word.bit(Tag.VERB_PARTICIPLE)) == 0) {
            return (tags & NOUNS) != 0 && OpenWords.opensNoun(previous) ? Tag.NOUN : Tag.VERB_PAST;
        }
        return switch (previous) {
            case VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING ->
                !open.isAuxiliary(before) && (isNominalVerb(before) || isReducedAt(before, i))
                        ? Tag.VERB_PAST
                        : Tag.VERB_PARTICIPLE;
            case DETERMINER, POSSESSIVE, ADJECTIVE, PREPOSITION, NUMBER, SUBORDINATOR ->
                previous == Tag.SUBORDINATOR
                                || previous == Tag.ADJECTIVE && before > 0 && isBe(before - 1)
                                || (previous == Tag.NUMBER || previous == Tag.ADJECTIVE) && open.startsObject(i + 1)
                        ? Tag.VERB_PAST
                        : Tag.VERB_PARTICIPLE;
            case NOUN, NOUN_PLURAL -> isReduced(i, sentence) ? Tag.VERB_PARTICIPLE : Tag.VERB_PAST;
            case PUNCTUATION ->
                isBy(i + 1) || before < 0 && !open.startsObject(i + 1) ? Tag.VERB_PARTICIPLE : Tag.VERB_PAST;
            default ->
                isBy(i + 1) && previous != Tag.PRONOUN && previous != Tag.PROPER
                                || tagger.is(before, "those") && isBeforePlainVerb(i)
                        ? Tag.VERB_PARTICIPLE
                        : Tag.VERB_PAST;
        };
    }

    /** Before a predicate: "that the bridge is unsafe angered drivers". */
    private boolean isBe(int i) {
        Word word = tagger.word(i);
        return word != null && word.verbLemma().equals("be");
    }

    private boolean isNominalVerb(int i) {
        return tagger.may(i, Tag.NOUN) || tagger.may(i, Tag.NOUN_PLURAL);
    }

    /** "by Ames", not "by saying". */
    private boolean isBy(int i) {
        return tagger.is(i, "by") && !tagger.may(i + 1, Tag.VERB_ING);
    }

    /** "the accused said", "the injured were": people by what happened to them. */
    private boolean isBeforeVerbPhrase(int i) {
        Word next = tagger.word(i + 1);
        boolean base = next != null
                && next.may(Tag.VERB_BASE)
                && (next.tags() & NOT_PLAINLY_FINITE) == 0
                && !tagger.isCapital(i + 1);
        return base || isBeforePlainVerb(i);
    }

    /** "those surveyed say", but not "said May 12". */
    private boolean isBeforePlainVerb(int i) {
        Word next = tagger.word(i + 1);
        return next != null
                && !tagger.isCapital(i + 1)
                && (next.tags() & FINITE) != 0
                && (next.tags() & NOT_PLAINLY_FINITE) == 0;
    }

    /** "the plan announced by Ames": a participle after its noun, where "by" or a later finite verb shows it. */
    private boolean isReduced(int i, Sentence sentence) {
        if (open.isAuxiliary(i) || tagger.is(i, "did") || tagger.is(i, "said") && !isBy(i + 1)) {
            return false;
        }
        if (isBeforePlainVerb(i) || isBy(i + 1)) {
            return true;
        }
        Word next = tagger.word(i + 1);
        if (next == null
                || !next.may(Tag.PREPOSITION)
                || next.may(Tag.SUBORDINATOR) && next.form().equals("that")) {
            return false;
        }
        int limit = Math.min(sentence.end(), i + 9);
        for (int at = i + 2; at < limit && tagger.isWord(at); at++) {
            Word word = tagger.word(at);
            if (word != null && (word.tags() & WH_OR_CONJUNCTION) != 0 || tagger.may(at, Tag.SUBORDINATOR)) {
                return false;
            }
            if (word != null
                    && (isFiniteOnly(word) || isIrregularPast(word) && !open.isAuxiliary(at - 1))
                    && !tagger.may(at - 1, Tag.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "teachers surveyed said": a participle between a noun and the noun's own verb. */
    private boolean isReducedAt(int participle, int i) {
        return participle == i - 1
                && participle > 0
                && tagger.tag(participle) == Tag.VERB_PARTICIPLE
                && tagger.tag(participle - 1).isNominal()
                && tagger.tag(participle - 1) != Tag.PRONOUN;
    }

    /** "said", "came": a past form that no noun, adjective or regular participle spells. */
    private static boolean isIrregularPast(Word word) {
        return word.may(Tag.VERB_PAST) && !word.form().endsWith("ed") && (word.tags() & NOT_ONLY_VERB) == 0;
    }

    private static boolean isFiniteOnly(Word word) {
        return word.may(Tag.MODAL)
                || word.verbLemma().equals("be")
                        && word.may(Tag.VERB_PRESENT)
                        && !word.may(Tag.POSSESSIVE)
                        && !word.form().equals("be")
                || word.form().equals("was")
                || word.form().equals("were")
                || word.form().equals("has");
    }
}
