package dev.parley.enrich.text;

import dev.parley.enrich.text.RawTokens.Gap;
import dev.parley.enrich.text.word.Lexicon;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into paragraphs and sentences. */
final class SentenceSplitter {

    private static final int LONGEST_DATELINE = 14;

    private final String text;
    private final RawTokens tokens;
    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    SentenceSplitter(String text, RawTokens tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    void split() {
        int from = 0;
        for (int i = 1; i <= tokens.size; i++) {
            if (i == tokens.size || tokens.gap[i] == Gap.PARAGRAPH) {
                paragraphs.add(new Paragraph(paragraphs.size(), from, i));
                splitParagraph(from, i);
                from = i;
            }
        }
    }

    private void splitParagraph(int first, int end) {
        int from = datelineEnd(first, end);
        if (from > first) {
            sentences.add(new Sentence(sentences.size(), first, from, paragraphs.size() - 1));
        }
        for (int i = from; i < end - 1; i++) {
            if (endsSentence(i)) {
                int next = afterClosing(i + 1, end);
                if (next < end && startsSentence(i, next)) {
                    sentences.add(new Sentence(sentences.size(), from, next, paragraphs.size() - 1));
                    from = next;
                }
                i = next - 1;
            }
        }
        sentences.add(new Sentence(sentences.size(), from, end, paragraphs.size() - 1));
    }

    /**
     * "HELSINKI, May 4 (Baltic Wire) \u2013", "(Baltic Wire) \u2013" and "Helsinki (Baltic Wire) \u2013" are sentences of their own: the token
     * behind the dash, else the paragraph's first.
     */
    private int datelineEnd(int first, int end) {
        boolean capitals = isAllCaps(first);
        boolean agency = false;
        int limit = Math.min(end - 1, first + LONGEST_DATELINE);
        for (int i = first; i < limit; i++) {
            char c = tokens.first(i);
            agency |= c == ')';
            if (c == '\u2013' || c == '\u2014' || c == '-') {
                boolean apart = i > first && tokens.gap[i] != Gap.NONE && tokens.gap[i + 1] != Gap.NONE;
                return apart && (capitals || agency) ? i + 1 : first;
            }
            boolean name = Character.isUpperCase(c) || tokens.kind[i] == TokenKind.NUMBER;
            if (!name && c != ',' && c != '.' && c != '(' && c != ')' && c != '/') {
                return first;
            }
        }
        return first;
    }

    private boolean isAllCaps(int token) {
        for (int i = tokens.begin[token]; i < tokens.end[token]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return tokens.end[token] - tokens.begin[token] > 2;
    }

    private boolean endsSentence(int token) {
        char c = tokens.first(token);
        if (tokens.kind[token] == TokenKind.PUNCTUATION) {
            return c == '.' || c == '!' || c == '?' || c == '\u2026';
        }
        return tokens.kind[token] == TokenKind.WORD && tokens.chars[tokens.end[token] - 1] == '.';
    }

    /** Over closing marks and brackets that touch the full stop. */
    private int afterClosing(int from, int end) {
        int next = from;
        while (next < end && tokens.gap[next] == Gap.NONE && isClosing(next)) {
            next++;
        }
        return next;
    }

    private boolean isClosing(int token) {
        char c = tokens.first(token);
        return tokens.kind[token] == TokenKind.QUOTE_OPEN || c == ')' || c == ']' || c == '.' || c == '!' || c == '?';
    }

    private boolean startsSentence(int stop, int next) {
        if (tokens.gap[next] == Gap.NONE) {
            return false;
        }
        int word = firstWord(next);
        int c = text.codePointAt(tokens.begin[word]);
        if (Character.isLowerCase(c)) {
            return false;
        }
        return tokens.kind[stop] != TokenKind.WORD || abbreviationEnds(stop, word);
    }

    private int firstWord(int token) {
        boolean mark = tokens.kind[token] == TokenKind.QUOTE_OPEN || tokens.first(token) == '[';
        return mark && token + 1 < tokens.size ? token + 1 : token;
    }

    /** "Mr. Ames" goes on; "in the U.S. The bridge" does not. */
    private boolean abbreviationEnds(int stop, int word) {
        String abbreviation = text.substring(tokens.begin[stop], tokens.end[stop] - 1);
        if (abbreviation.length() == 1 || lexicon.isTitleAbbreviation(abbreviation)) {
            return false;
        }
        return word != stop + 1 || lexicon.startsSentences(text, tokens.begin[word], tokens.end[word]);
    }
}
