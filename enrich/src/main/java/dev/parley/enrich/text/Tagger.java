package dev.parley.enrich.text;

import dev.parley.enrich.text.word.FoldedText;
import dev.parley.enrich.text.word.Lemma;
import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.ListedWords;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import dev.parley.enrich.text.word.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tags tokens by lexicon, word ending and neighbours, sentence by sentence, in one pass from left to right. */
final class Tagger {

    private static final int FINITE = Word.bits(Tag.VERB_PAST, Tag.VERB_PRESENT);
    private static final int NOUN_OR_BASE = Word.bits(Tag.NOUN, Tag.NOUN_PLURAL, Tag.VERB_BASE);
    private static final int NOUN_OR_VERB =
            Word.bits(Tag.NOUN, Tag.NOUN_PLURAL, Tag.VERB_BASE, Tag.VERB_ING, Tag.VERB_PAST);
    private static final int NOT_ONLY_VERB = Word.bits(Tag.NOUN, Tag.ADJECTIVE, Tag.VERB_BASE);

    private final String text;
    private final Lexicon lexicon;
    private final RawTokens raw;
    private final FoldedText folded;
    private final @Nullable Word[] words;
    private final Tag[] tags;
    private final int listedBefore = ListedWords.limit();
    private final ClosedWords closed;
    private final OpenWords open;

    private Tagger(String text, RawTokens raw, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
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
        return tagger.tokens();
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
                    || isBeforeFinite(i + 1, sentence);
        }
        boolean adjective = word.may(Tag.ADJECTIVE) && !word.may(Tag.ADVERB) && (word.tags() & NOUN_OR_VERB) == 0;
        return another && !verbOnly || adjective && isBeforeFinite(i + 1, sentence);
    }

    /** "Boring said": a sentence's first word right before a plainly finite verb is no participle. */
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

    private Token[] tokens() {
        Token[] tokens = new Token[raw.size];
        for (int i = 0; i < raw.size; i++) {
            tokens[i] = token(i);
        }
        return tokens;
    }

    private Token token(int i) {
        Word word = words[i];
        return word != null ? known(i, word) : isWord(i) ? unknown(i) : mark(i);
    }

    private Token known(int i, Word word) {
        String lower = word.form();
        String written = folded.isWritten(raw.begin[i], raw.end[i]) ? lower : text.substring(raw.begin[i], raw.end[i]);
        String lemma = lexicon.lemma(word, tags[i]);
        int base = lexicon.lemmaNumber(word, tags[i]);
        return token(i, written, lower, lemma, word.number(), base >= 0 ? base : listedNumber(lemma), Mark.NONE);
    }

    private Token unknown(int i) {
        int begin = raw.begin[i];
        int end = raw.end[i];
        ListedWords.Listed listed = ListedWords.find(folded, begin, end);
        String written = listed != null && folded.isWritten(begin, end) ? listed.form() : text.substring(begin, end);
        String lower = listed == null ? written.toLowerCase(Locale.ROOT).replace('\u2019', '\'') : listed.form();
        int form = listed == null ? ~listedBefore : listed.number();
        String lemma = Lemma.of(lower, null, tags[i]);
        return token(i, written, lower, lemma, form, lemma.equals(lower) ? form : numberOf(lemma), Mark.NONE);
    }

    private Token mark(int i) {
        int begin = raw.begin[i];
        int end = raw.end[i];
        CommonMark mark = end - begin == 1 ? CommonMark.of(raw.chars[begin]) : null;
        if (mark == null) {
            return rareMark(i, text.substring(begin, end));
        }
        return token(i, mark.written(), mark.lower(), mark.lower(), mark.number(), mark.number(), mark.mark());
    }

    /** Two characters, or one that few texts hold. */
    private Token rareMark(int i, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int form = numberOf(lower);
        return token(i, written, lower, lower, form, form, Mark.of(lower));
    }

    private Token token(int i, String written, String lower, String lemma, int form, int base, Mark mark) {
        boolean capitalised = isCapitalised(i, written, lower);
        return new Token(
                i,
                raw.begin[i],
                raw.end[i],
                written,
                lower,
                raw.kind[i],
                tags[i],
                lemma,
                form,
                base,
                mark,
                capitalised,
                capitalised || hasNameCapital(raw.begin[i], raw.end[i]));
    }

    /** A letter that has no small form is no capital. */
    private boolean isCapitalised(int i, String written, String lower) {
        char first = raw.first(i);
        if (first < 0x80) {
            return first >= 'A' && first <= 'Z';
        }
        return Character.isUpperCase(text.codePointAt(raw.begin[i])) && !written.equals(lower);
    }

    private boolean hasNameCapital(int begin, int end) {
        char first = raw.chars[begin];
        if (first >= 0x80 && Character.isUpperCase(text.codePointAt(begin))) {
            return true;
        }
        if (end - begin < 3) {
            return false;
        }
        char second = raw.chars[begin + 1];
        return first == 'a' && second == 'l' && raw.chars[begin + 2] == '-'
                || first == 'e' && Character.isUpperCase(second)
                || (second == '\'' || second == '\u2019') && Character.isUpperCase(raw.chars[begin + 2]);
    }

    /** The number of a word of the lexicon or of any list; below 0 where there is none yet. */
    private int numberOf(String word) {
        int number = lexicon.numberOf(word);
        return number >= 0 ? number : listedNumber(word);
    }

    private int listedNumber(String word) {
        ListedWords.Listed listed = ListedWords.find(word);
        return listed == null ? ~listedBefore : listed.number();
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
        return raw.kind[i] == TokenKind.WORD || raw.kind[i] == TokenKind.NUMBER;
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
