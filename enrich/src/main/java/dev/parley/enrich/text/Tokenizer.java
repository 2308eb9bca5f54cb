package dev.parley.enrich.text;

import dev.parley.enrich.text.RawTokens.Gap;
import dev.parley.enrich.text.word.Characters;
import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.TokenKind;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens; the only class that looks at single characters. Linear in the text's length. */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final int LONGEST_ABBREVIATION = 6;
    /** Characters of a token and the blank before it, in a text of short ones. */
    private static final int SHORT_TOKEN = 4;

    private final String text;
    private final char[] chars;
    private final Lexicon lexicon;
    private final RawTokens tokens;
    private int at;

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.chars = text.toCharArray();
        this.lexicon = lexicon;
        this.tokens = new RawTokens(chars, chars.length / SHORT_TOKEN + 16);
    }

    static RawTokens tokenize(String text, Lexicon lexicon) {
        return new Tokenizer(text, lexicon).run();
    }

    private RawTokens run() {
        Gap gap = skipBlank();
        while (at < chars.length) {
            scan(tokens.size == 0 ? Gap.PARAGRAPH : gap);
            gap = skipBlank();
        }
        return tokens;
    }

    /** Over white space; a single line break within a sentence is a wrapped line, any other ends a paragraph. */
    private Gap skipBlank() {
        int from = at;
        int to = from;
        int lines = 0;
        while (to < chars.length && Characters.isBlank(chars[to])) {
            char c = chars[to++];
            boolean second = c == '\n' && to >= 2 && chars[to - 2] == '\r';
            lines += Characters.isNewline(c) && !second ? 1 : 0;
        }
        at = to;
        if (lines == 0) {
            return at == from ? Gap.NONE : Gap.SPACE;
        }
        return lines == 1 && isWrapped(from) ? Gap.SPACE : Gap.PARAGRAPH;
    }

    private boolean isWrapped(int lineEnd) {
        return lineEnd > 0
                && at < chars.length
                && Character.isLowerCase(chars[at])
                && (Characters.isWordPart(chars[lineEnd - 1]) || chars[lineEnd - 1] == ',');
    }

    private void scan(Gap gap) {
        int c = Character.codePointAt(chars, at);
        int from = at;
        if (isClitic(from, gap)) {
            at = cliticEnd(from);
            tokens.add(from, at, TokenKind.WORD, gap);
        } else if (Characters.isWordPart(c) || isTag(c)) {
            scanWord(gap);
        } else {
            at = markEnd(c);
            tokens.add(from, at, markKind(from), gap);
        }
    }

    /** "#tag" and "@name". */
    private boolean isTag(int c) {
        return (c == '#' || c == '@') && at + 1 < chars.length && Characters.isWordPart(chars[at + 1]);
    }

    private boolean isClitic(int from, Gap gap) {
        if (from == 0 || !Characters.isApostrophe(chars[from])) {
            return false;
        }
        return gap == Gap.NONE && Characters.isWordPart(chars[from - 1]) && cliticEnd(from) > 0
                || gap == Gap.SPACE && isDetached(from);
    }

    /** The "'s" of a text whose tokens stand apart: "Ames 's house". */
    private boolean isDetached(int from) {
        boolean possessive =
                from >= 2 && from + 2 < chars.length && chars[from + 1] == 's' && Characters.isBlank(chars[from + 2]);
        return possessive && Characters.isWordPart(chars[from - 2]);
    }

    /** End of "'s" or its like, or -1. */
    private int cliticEnd(int from) {
        int end = from + 1;
        while (end < chars.length && end - from <= 3 && Characters.isWordPart(chars[end])) {
            end++;
        }
        boolean known = CLITICS.contains(text.substring(from + 1, end).toLowerCase(Locale.ROOT));
        return known ? end : -1;
    }

    private void scanWord(Gap gap) {
        int from = at;
        if (isAddress(from)) {
            at = addressEnd();
        } else {
            at += Character.charCount(Character.codePointAt(chars, at));
            overWord(from);
            withAbbreviationStop(from);
        }
        TokenKind kind = Character.isDigit(chars[from]) ? TokenKind.NUMBER : TokenKind.WORD;
        addWord(from, at, kind, gap);
    }

    private void overWord(int from) {
        while (at < chars.length) {
            at = overLetters(at);
            if (at < chars.length && chars[at] != ' ' && joins(from)) {
                at += Character.charCount(Character.codePointAt(chars, at));
            } else {
                return;
            }
        }
    }

    private int overLetters(int from) {
        int to = from;
        while (to < chars.length && Characters.isPlainLetter(chars[to])) {
            to++;
        }
        return to;
    }

    /** "don't" is two tokens, "do" and "n't". */
    private void addWord(int from, int to, TokenKind kind, Gap gap) {
        boolean negated =
                to - from > 3 && lower(to - 1) == 't' && Characters.isApostrophe(chars[to - 2]) && lower(to - 3) == 'n';
        if (negated) {
            tokens.add(from, to - 3, kind, gap);
            tokens.add(to - 3, to, TokenKind.WORD, Gap.NONE);
        } else {
            tokens.add(from, to, kind, gap);
        }
    }

    private char lower(int index) {
        return Character.toLowerCase(chars[index]);
    }

    private boolean joins(int from) {
        int c = Character.codePointAt(chars, at);
        if (Characters.isWordPart(c)) {
            return true;
        }
        char next = at + 1 < chars.length ? chars[at + 1] : ' ';
        if (!Characters.isWordPart(next)) {
            return false;
        }
        char before = chars[at - 1];
        return switch (c) {
            case '-', '\u2010', '\u2011', '@', '/' -> c != '/' || Character.isUpperCase(before);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
            case '\u2013' -> Character.isUpperCase(next) && Character.isUpperCase(chars[from]);
            case ',' -> Character.isDigit(before) && Character.isDigit(next);
            case '.', ':' -> joinsAtPoint((char) c, before, next);
            case '\'', '\u2019', '\u02bc' -> cliticEnd(at) < 0 && Character.isLetter(before);
            default -> false;
        };
    }

    private boolean joinsAtPoint(char point, char before, char next) {
        if (Character.isDigit(before) && Character.isDigit(next)) {
            return true;
        }
        boolean sentenceEnd = Character.isLowerCase(before) && Character.isUpperCase(next);
        return point == '.' && Character.isLetter(before) && Character.isLetter(next) && !sentenceEnd;
    }

    /** The full stop of "Mr.", "U.S.", "p.m." and initials belongs to the word. */
    private void withAbbreviationStop(int from) {
        if (at >= chars.length || chars[at] != '.' || at + 1 < chars.length && chars[at + 1] == '.') {
            return;
        }
        boolean letter = at - from == 1 && Character.isUpperCase(chars[from]) && chars[from] != 'I';
        boolean initial = letter && !endsLine(at + 1);
        boolean dotted = at - from >= 3 && at - from <= 9 && chars[at - 2] == '.';
        if (initial || dotted || isAbbreviation(from)) {
            at++;
        }
    }

    /** "a post on X." at the end of a paragraph: a letter and the sentence's stop, no initial. */
    private boolean endsLine(int index) {
        return index >= chars.length || Characters.isNewline(chars[index]);
    }

    private boolean isAbbreviation(int from) {
        return at - from <= LONGEST_ABBREVIATION
                && lexicon.isAbbreviation(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    private boolean isAddress(int from) {
        char first = chars[from];
        return first == 'h' && (text.startsWith("http://", from) || text.startsWith("https://", from))
                || first == 'w' && text.startsWith("www.", from);
    }

    private int addressEnd() {
        int end = at;
        while (end < chars.length
                && !Characters.isBlank(chars[end])
                && !Characters.isDoubleMark(chars[end])
                && chars[end] != '<'
                && chars[end] != '\u2019') {
            end++;
        }
        while (end > at + 1 && ".,;:!?)]".indexOf(chars[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    /** Doubled marks, "..." and "--" are one token. */
    private int markEnd(int c) {
        int end = at + Character.charCount(c);
        if (c == '\'' || c == '`') {
            return end < chars.length && chars[end] == c && !closesNested(end) ? end + 1 : end;
        }
        if (c == '.' || c == '-') {
            while (end < chars.length && chars[end] == c) {
                end++;
            }
        }
        return end;
    }

    /** Of three apostrophes right after a word or its comma, the first closes the inner quotation, the other two the outer one. */
    private boolean closesNested(int second) {
        boolean three = second + 1 < chars.length && chars[second + 1] == chars[second];
        return three && at > 0 && !Characters.isBlank(chars[at - 1]) && chars[at - 1] != chars[at];
    }

    /** Quotation marks are marked as opening here and told apart later, by {@link QuotationResolver}. */
    private TokenKind markKind(int from) {
        char c = chars[from];
        return Characters.isDoubleMark(c) || Characters.isSingleMark(c) ? TokenKind.QUOTE_OPEN : TokenKind.PUNCTUATION;
    }
}
