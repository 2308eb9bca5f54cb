package dev.parley.enrich.text;

import dev.parley.enrich.text.word.TokenKind;
import java.util.Arrays;

/** Token bounds as they are scanned, in growing arrays. */
final class RawTokens {

    /** What stands between a token and the one before. */
    enum Gap {
        NONE,
        SPACE,
        PARAGRAPH
    }

    /** The text, as it was given. */
    final char[] chars;

    int size;
    int[] begin;
    int[] end;
    TokenKind[] kind;
    Gap[] gap;

    RawTokens(char[] chars, int capacity) {
        this.chars = chars;
        begin = new int[capacity];
        end = new int[capacity];
        kind = new TokenKind[capacity];
        gap = new Gap[capacity];
    }

    void add(int from, int to, TokenKind what, Gap before) {
        if (size == begin.length) {
            grow();
        }
        begin[size] = from;
        end[size] = to;
        kind[size] = what;
        gap[size] = before;
        size++;
    }

    char first(int token) {
        return chars[begin[token]];
    }

    boolean isWord(int token) {
        return kind[token] == TokenKind.WORD || kind[token] == TokenKind.NUMBER;
    }

    private void grow() {
        int to = size * 2;
        begin = Arrays.copyOf(begin, to);
        end = Arrays.copyOf(end, to);
        kind = Arrays.copyOf(kind, to);
        gap = Arrays.copyOf(gap, to);
    }
}
