package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.Word;
import org.jspecify.annotations.Nullable;

/** Tags nouns, verbs, adjectives and adverbs, known or not. */
final class OpenWords {

    private static final int VERB_S_OR_BASE = Word.bits(Tag.VERB_BASE, Tag.VERB_PRESENT);
    private static final int ED = Word.bits(Tag.VERB_PAST, Tag.VERB_PARTICIPLE);
    private static final int NOUNS = Word.bits(Tag.NOUN, Tag.NOUN_PLURAL);
    private static final int OBJECT_STARTS = Word.bits(Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.WH);
    private static final int PHRASE_ENDS =
            Word.bits(Tag.PREPOSITION, Tag.CONJUNCTION, Tag.WH, Tag.MODAL, Tag.SUBORDINATOR, Tag.VERB_PAST);

    private final Tagger tagger;
    private final NounOrVerb nounOrVerb;
    private final PastForms pastForms;

    OpenWords(Tagger tagger) {
        this.tagger = tagger;
        this.nounOrVerb = new NounOrVerb(tagger, this);
        this.pastForms = new PastForms(tagger, this);
    }

    Tag tag(int i, @Nullable Word word, Sentence sentence, boolean capital) {
        int tags = word == null ? guess(i, capital && i > sentence.first()) : word.tags();
        if (tags == Word.bit(Tag.ADJECTIVE) && isHead(i, sentence)) {
            return Tag.NOUN;
        }
        if (tags == Word.bit(Tag.VERB_ING) && isDetermined(i) && isHead(i, sentence)) {
            return Tag.NOUN;
        }
        if (Integer.bitCount(tags) == 1) {
            return Word.first(tags);
        }
        int before = tagger.before(i, sentence);
        Tag previous = before < 0 ? Tag.PUNCTUATION : tagger.tag(before);
        if ((tags & ED) != 0 && (tags & Word.bit(Tag.VERB_BASE)) == 0) {
            return pastForms.tag(i, tags, before, previous, sentence);
        }
        if ((tags & Word.bit(Tag.VERB_ING)) != 0) {
            return isPlainlyVerb(i) ? Tag.VERB_ING : ing(i, tags, previous);
        }
        return (tags & VERB_S_OR_BASE) != 0 ? base(i, tags, before, previous, sentence) : nominal(i, tags, sentence);
    }

    /** "the stabbing", "such meddling". */
    private boolean isDetermined(int i) {
        return i > 0 && (tagger.tag(i - 1) == Tag.DETERMINER || tagger.tag(i - 1) == Tag.POSSESSIVE);
    }

    /** The tags that the ending of an unknown word allows. */
    private int guess(int i, boolean name) {
        String text = tagger.text();
        int begin = tagger.raw().begin[i];
        int end = tagger.raw().end[i];
        if (name) {
            return Word.bit(Tag.PROPER);
        }
        return WordEndings.tags(text, begin, end);
    }

    boolean isAuxiliary(int i) {
        Word word = tagger.word(i);
        return word != null
                && switch (word.verbLemma()) {
                    case "be", "have", "get" -> true;
                    default -> false;
                };
    }

    /** "at not being told", "being told": no noun. */
    private boolean isPlainlyVerb(int i) {
        boolean auxiliary = tagger.is(i, "being") || tagger.is(i, "having");
        return i > 0 && tagger.tag(i - 1) == Tag.NEGATION || auxiliary && tagger.may(i + 1, Tag.VERB_PARTICIPLE);
    }

    private Tag ing(int i, int tags, Tag previous) {
        if ((tags & NOUNS) == 0) {
            return (tags & Word.bit(Tag.ADJECTIVE)) != 0 ? Tag.ADJECTIVE : Tag.VERB_ING;
        }
        boolean noun =
                opensNoun(previous) || previous == Tag.NOUN || previous == Tag.PREPOSITION && !startsObject(i + 1);
        return noun ? Tag.NOUN : Tag.VERB_ING;
    }

    private Tag base(int i, int tags, int before, Tag previous, Sentence sentence) {
        boolean noun = (tags & (NOUNS | Word.bit(Tag.ADJECTIVE) | Word.bit(Tag.ADVERB))) != 0;
        boolean third = (tags & Word.bit(Tag.VERB_BASE)) == 0;
        if (!third && (previous == Tag.TO || previous == Tag.MODAL || isDo(before))) {
            return Tag.VERB_BASE;
        }
        if (!noun && (tags & Word.bit(Tag.VERB_PARTICIPLE)) != 0 && before >= 0 && isAuxiliary(before)) {
            return Tag.VERB_PARTICIPLE;
        }
        if (!noun && opensNoun(previous) && previous != Tag.DETERMINER && startsObject(i + 1)) {
            return finite(tags, i, before, previous);
        }
        if (!noun && (opensNoun(previous) || previous == Tag.PREPOSITION)) {
            return third ? Tag.NOUN_PLURAL : Tag.NOUN;
        }
        if (!noun && previous == Tag.PUNCTUATION && before > sentence.first()) {
            return (tags & Word.bit(Tag.VERB_PAST)) != 0 ? Tag.VERB_PAST : Tag.VERB_PRESENT;
        }
        if (!noun) {
            return third || (tags & Word.bit(Tag.VERB_PRESENT)) != 0 && isSubjectTag(previous)
                    ? finite(tags, i, before, previous)
                    : Tag.VERB_BASE;
        }
        return nounOrVerb.isVerb(i, third, before, previous, sentence)
                ? finite(tags, i, before, previous)
                : nominal(i, tags, sentence);
    }

    private Tag finite(int tags, int i, int before, Tag previous) {
        if ((tags & Word.bit(Tag.VERB_PARTICIPLE)) != 0 && before >= 0 && isAuxiliary(before)) {
            return Tag.VERB_PARTICIPLE;
        }
        boolean past = (tags & Word.bit(Tag.VERB_PAST)) != 0;
        return past
                        && (previous == Tag.PROPER
                                || previous == Tag.NOUN
                                || tagger.is(before, "he")
                                || tagger.is(before, "she"))
                ? Tag.VERB_PAST
                : Tag.VERB_PRESENT;
    }

    private Tag nominal(int i, int tags, Sentence sentence) {
        if ((tags & Word.bit(Tag.ADVERB)) != 0 && (isBeforeVerb(i) || tagger.isWithinPerfect(i))) {
            return Tag.ADVERB;
        }
        if ((tags & Word.bit(Tag.ADJECTIVE)) != 0) {
            boolean head = endsPhrase(i + 1, sentence) && (tags & NOUNS) != 0;
            boolean subject = (tags & NOUNS) != 0 && isThirdPerson(i + 1);
            return subject || head && i > sentence.first() && continuesNoun(tagger.tag(i - 1))
                    ? Tag.NOUN
                    : Tag.ADJECTIVE;
        }
        if ((tags & NOUNS) != 0) {
            return (tags & Word.bit(Tag.NOUN_PLURAL)) != 0 ? Tag.NOUN_PLURAL : Tag.NOUN;
        }
        return (tags & Word.bit(Tag.ADVERB)) != 0 ? Tag.ADVERB : Tag.OTHER;
    }

    /** "drivers still say", "voters overall said": between a subject and its verb. */
    private boolean isBeforeVerb(int i) {
        Word next = tagger.word(i + 1);
        return i > 0
                && (tagger.tag(i - 1) == Tag.NOUN_PLURAL || tagger.tag(i - 1) == Tag.PROPER)
                && next != null
                && (next.tags() & Word.bits(Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.MODAL)) != 0
                && (next.tags() & NOUNS) == 0;
    }

    /** "says", "wants": no other part of speech. */
    boolean isThirdPerson(int i) {
        Word next = tagger.word(i);
        return next != null && next.tags() == Word.bit(Tag.VERB_PRESENT);
    }

    boolean endsPhrase(int i, Sentence sentence) {
        if (i >= sentence.end() || !tagger.isWord(i)) {
            return true;
        }
        Word word = tagger.word(i);
        return word != null
                && ((word.tags() & PHRASE_ENDS) != 0
                        || word.verbLemma().equals("be")
                        || word.form().equals("has"));
    }

    /** Whether an object or clause can start here: a determiner, pronoun, "that", "to", a name, a quotation. */
    boolean startsObject(int i) {
        if (i >= tagger.raw().size) {
            return false;
        }
        if (!tagger.isWord(i)) {
            return tagger.raw().kind[i] == TokenKind.QUOTE_OPEN;
        }
        Word word = tagger.word(i);
        if (word == null) {
            return tagger.isCapital(i);
        }
        return (word.tags() & OBJECT_STARTS) != 0 || word.form().equals("to");
    }

    private boolean isDo(int i) {
        Word word = tagger.word(i);
        return word != null && word.verbLemma().equals("do");
    }

    private static boolean isSubjectTag(Tag tag) {
        return tag.isNominal() || tag == Tag.WH || tag == Tag.CONJUNCTION;
    }

    /** An unknown word where a noun phrase must end, whatever its ending looks like. */
    private boolean isHead(int i, Sentence sentence) {
        return i > sentence.first()
                && opensNoun(tagger.tag(i - 1))
                && tagger.tag(i - 1) != Tag.ADJECTIVE
                && endsPhrase(i + 1, sentence);
    }

    private static boolean continuesNoun(Tag tag) {
        return opensNoun(tag) || tag.isNominal() && tag != Tag.PRONOUN || tag == Tag.PREPOSITION;
    }

    static boolean opensNoun(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.ADJECTIVE || tag == Tag.NUMBER;
    }
}
