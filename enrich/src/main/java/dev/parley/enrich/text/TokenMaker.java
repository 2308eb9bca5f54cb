package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Characters;
import dev.parley.enrich.text.word.FoldedText;
import dev.parley.enrich.text.word.Lemma;
import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.ListedWords;
import dev.parley.enrich.text.word.Mark;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the tokens of words that are found and tagged. */
final class TokenMaker {

    private final String text;
    private final RawTokens raw;
    private final Lexicon lexicon;
    private final FoldedText folded;
    private final @Nullable Word[] words;
    private final Tag[] tags;
    private final int listedBefore = ListedWords.limit();

    TokenMaker(String text, RawTokens raw, Lexicon lexicon, FoldedText folded, @Nullable Word[] words, Tag[] tags) {
        this.text = text;
        this.raw = raw;
        this.lexicon = lexicon;
        this.folded = folded;
        this.words = words;
        this.tags = tags;
    }

    Token[] all() {
        Token[] tokens = new Token[raw.size];
        for (int i = 0; i < raw.size; i++) {
            tokens[i] = token(i);
        }
        return tokens;
    }

    private Token token(int i) {
        Word word = words[i];
        return word != null ? known(i, word) : raw.isWord(i) ? unknown(i) : mark(i);
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
        String lower = listed == null ? Characters.lower(written).replace('\u2019', '\'') : listed.form();
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
}
