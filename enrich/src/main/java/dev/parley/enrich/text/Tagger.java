package dev.parley.enrich.text;

import dev.parley.enrich.text.word.FoldedText;
import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.Word;
import org.jspecify.annotations.Nullable;

/** Tags tokens by lexicon, word ending and neighbours, sentence by sentence, in one pass from left to right. */
final class Tagger {

    private static final int FINITE = Word.bits(Tag.VERB_PAST, Tag.VERB_PRESENT);
    private static final int NOUN_OR_BASE = Word.bits(Tag.NOUN, Tag.NOUN_PLURAL, Tag.VERB_BASE);
    private static final int NOUN_OR_VERB =
            Word.bits(Tag.NOUN, Tag.NOUN_PLURAL, Tag.VERB_BASE, Tag.VERB_ING, Tag.VERB_PAST);
    private static final int NOT_ONLY_VERB = Word.bits(Tag.NOUN, Tag.ADJECTIVE, Tag.VERB_BASE);

    private final String text;
    private final RawTokens raw;
    private final FoldedText folded;
    private final @Nullable Word[] words;
    private final Tag[] tags;
    private final ClosedWords closed;
    private final OpenWords open;

    private Tagger(String text, RawTokens raw, Lexicon lexicon) {
        this.text = text;
        this.raw = raw;
        this.words = new Word[raw.size];
        this.tags = new Tag[raw.size];
        this.folded = new FoldedText(raw.chars);
        for (int i = 0; i < raw.size; i++) {
            words[i] = isWord(i) && !isHour(i) ? lexicon.find(folded, raw.begin[i], raw.end[i]) : null;
        }
        this.closed = new ClosedWords(this);
        this.open = new OpenWords(this);
    }

    /** "am" of "11:30 am", no verb. */
    private boolean isHour(int i) {
        return i > 0
                && raw.end[i] - raw.begin[i] == 2
                && text.charAt(raw.begin[i]) == 'a'
                && text.charAt(raw.begin[i] + 1) == 'm'
                && Character.isDigit(text.charAt(raw.begin[i - 1]));
    }

    /** The tokens of a layout with their tags and lemmas. */
    static Token[] tag(String text, Layout layout, Lexicon lexicon) {
        Tagger tagger = new Tagger(text, layout.tokens(), lexicon);
        for (Sentence sentence : layout.sentences()) {
            tagger.tag(sentence);
        }
        return new TokenMaker(text, tagger.raw, lexicon, tagger.folded, tagger.words, tagger.tags).all();
    }

    private void tag(Sentence sentence) {
        boolean heading = isTitleCase(sentence);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            tags[i] = tagOf(i, sentence, heading);
        }
        int verb = heading ? -1 : missingVerb(sentence);
        if (verb >= 0) {
            tags[verb] = Tag.VERB_PRESENT;
        }
    }

    /** "The report calls for repairs": of a sentence that has no verb yet, the first plural after a noun that may be one; else -1. */
    private int missingVerb(Sentence sentence) {
        int found = -1;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (found >= 0
                    && (raw.kind[i] == TokenKind.QUOTE_OPEN && !isWord(i - 1) || tags[i] == Tag.WH && is(i, "how"))) {
                return found;
            }
            if (tags[i].isFinite() || raw.kind[i] == TokenKind.QUOTE_OPEN) {
                return -1;
            }
            boolean verb = tags[i] == Tag.NOUN_PLURAL && may(i, Tag.VERB_PRESENT) && i > sentence.first();
            if (found < 0 && verb && isSingular(tags[i - 1])) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isSingular(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.PROPER;
    }

    private Tag tagOf(int i, Sentence sentence, boolean heading) {
        if (!isWord(i)) {
            return isPluralGenitive(i, sentence) ? Tag.POSSESSIVE : Tag.PUNCTUATION;
        }
        if (raw.kind[i] == TokenKind.NUMBER) {
            return Tag.NUMBER;
        }
        Word word = words[i];
        boolean capital = isCapital(i);
        if (word != null && ClosedWords.isClosed(word)) {
            return capital && isNameLike(i, word) ? Tag.PROPER : closed.tag(i, word, sentence);
        }
        if (capital && !heading && (i > sentence.first() && !opensClause(i) || isNameStart(i, sentence))) {
            return Tag.PROPER;
        }
        return open.tag(i, word, sentence, capital);
    }

    /** "the drivers' union": an apostrophe behind a plural that closes no quotation. */
    private boolean isPluralGenitive(int i, Sentence sentence) {
        char mark = raw.first(i);
        return (mark == '\'' || mark == '\u2019')
                && raw.end[i] - raw.begin[i] == 1
                && raw.kind[i] != TokenKind.QUOTE_OPEN
                && raw.kind[i] != TokenKind.QUOTE_CLOSE
                && i > sentence.first()
                && i + 1 < sentence.end()
                && isWord(i - 1)
                && isWord(i + 1)
                && raw.gap[i] == RawTokens.Gap.NONE
                && raw.gap[i + 1] != RawTokens.Gap.NONE
                && Character.toLowerCase(raw.chars[raw.end[i - 1] - 1]) == 's';
    }

    /** "US", "Will", "May": a closed word's spelling, a name's capitals. */
    private boolean isNameLike(int i, Word word) {
        int length = raw.end[i] - raw.begin[i];
        boolean allCaps =
                length > 1 && length < 4 && Character.isUpperCase(raw.chars[raw.end[i] - 1]) && !isUpperAround(i);
        boolean within = i > 0 && isWord(i - 1);
        boolean first = i + 1 < raw.size && isWord(i + 1) && isCapital(i + 1) && !isClosedAt(i + 1);
        return allCaps
                || word.may(Tag.MODAL) && (within || first) && !word.form().equals("would");
    }

    private boolean isUpperAround(int i) {
        return i > 0
                && isWord(i - 1)
                && raw.end[i - 1] - raw.begin[i - 1] > 2
                && Character.isUpperCase(text.charAt(raw.end[i - 1] - 1));
    }

    /** A sentence's first word that is part of a name: unknown, or followed by another capital. */
    private boolean isNameStart(int i, Sentence sentence) {
        Word word = words[i];
        boolean another = i + 1 < sentence.end() && isWord(i + 1) && isCapital(i + 1) && !isClosedAt(i + 1);
        boolean verbOnly = word != null && (word.tags() & NOT_ONLY_VERB) == 0;
        if (word == null) {
            return another
                    || !WordEndings.endsLikeCommonWord(text, raw.begin[i], raw.end[i])
                    || isBeforeFinite(i + 1, sentence) && raw.chars[raw.end[i] - 1] != 's';
        }
        boolean adjective = word.may(Tag.ADJECTIVE) && !word.may(Tag.ADVERB) && (word.tags() & NOUN_OR_VERB) == 0;
        return another && !verbOnly || adjective && isBeforeFinite(i + 1, sentence);
    }

    /** "Boring said": a sentence's first word right before a plainly finite verb is no participle; "Residents said" is a plural. */
    private boolean isBeforeFinite(int i, Sentence sentence) {
        Word next = i < sentence.end() ? words[i] : null;
        return next != null && (next.tags() & FINITE) != 0 && (next.tags() & NOUN_OR_BASE) == 0;
    }

    /** After a mark that opens a quotation, a colon, a dash or a bracket, a capital says little. */
    private boolean opensClause(int i) {
        if (i == 0 || isWord(i - 1)) {
            return false;
        }
        char mark = raw.first(i - 1);
        return raw.kind[i - 1] == TokenKind.QUOTE_OPEN && raw.gap[i] == RawTokens.Gap.NONE && !(i > 1 && isWord(i - 2))
                || mark == ':'
                || mark == '[';
    }

    private boolean isTitleCase(Sentence sentence) {
        int capital = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end() && small * 10 <= sentence.size(); i++) {
            if (isWord(i) && raw.end[i] - raw.begin[i] > 3 && Character.isLetter(raw.first(i))) {
                boolean capitalised = isCapital(i);
                capital += capitalised ? 1 : 0;
                small += capitalised || isClosedAt(i) ? 0 : 1;
            }
        }
        return capital + small > 2 && capital >= small * 9;
    }

    String text() {
        return text;
    }

    RawTokens raw() {
        return raw;
    }

    @Nullable
    Word word(int i) {
        return i >= 0 && i < words.length ? words[i] : null;
    }

    Tag tag(int i) {
        return tags[i];
    }

    boolean isWord(int i) {
        return raw.isWord(i);
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(raw.first(i));
    }

    boolean isClosedAt(int i) {
        Word word = words[i];
        return word != null && ClosedWords.isClosed(word);
    }

    boolean is(int i, String form) {
        Word word = word(i);
        return word != null && word.form().equals(form);
    }

    boolean may(int i, Tag tag) {
        Word word = word(i);
        return word != null && word.may(tag);
    }

    /** "has since said", "have long opposed". */
    boolean isWithinPerfect(int i) {
        Word before = word(i - 1);
        return before != null && before.verbLemma().equals("have") && may(i + 1, Tag.VERB_PARTICIPLE);
    }

    /** The token before, over adverbs and negations, marks of quotation too; -1 at the sentence's start. */
    int before(int i, Sentence sentence) {
        int at = i - 1;
        while (at >= sentence.first()
                && (tags[at] == Tag.ADVERB || tags[at] == Tag.NEGATION || raw.kind[at] == TokenKind.QUOTE_OPEN)) {
            at--;
        }
        return at >= sentence.first() ? at : -1;
    }
}
