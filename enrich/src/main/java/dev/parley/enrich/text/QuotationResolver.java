package dev.parley.enrich.text;

import dev.parley.enrich.text.word.Characters;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells opening from closing marks, single marks from apostrophes, and pairs them within each paragraph. A mark that
 * cannot be paired costs its own paragraph at most; one pass, no nesting deeper than a single within a double.
 */
final class QuotationResolver {

    private final String text;
    private final RawTokens tokens;
    private final List<Quotation> quotations = new ArrayList<>();
    private boolean carried;

    QuotationResolver(String text, RawTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Quotation> resolve(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            singles(paragraph);
            doubles(paragraph);
        }
        return quotations;
    }

    private void doubles(Paragraph paragraph) {
        int open = -1;
        boolean before = carried;
        carried = false;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (tokens.kind[i] != TokenKind.QUOTE_OPEN || isSingle(i)) {
                continue;
            }
            char mark = tokens.first(i);
            if (open >= 0 && closes(i, mark)) {
                add(open, i, true, before && open == paragraph.first());
                open = -1;
            } else if (open < 0 && opens(i, mark, paragraph)) {
                open = i;
            } else {
                tokens.kind[i] = open < 0 ? TokenKind.QUOTE_CLOSE : TokenKind.QUOTE_OPEN;
            }
        }
        if (open >= 0) {
            carried = true;
            add(open, paragraph.end() - 1, false, before && open == paragraph.first());
        }
    }

    private void add(int open, int close, boolean closed, boolean continued) {
        boolean single = isSingle(open);
        if (closed) {
            tokens.kind[close] = TokenKind.QUOTE_CLOSE;
        }
        quotations.add(new Quotation(quotations.size(), open, close, single, closed, continued));
    }

    private boolean isSingle(int token) {
        return tokens.end[token] - tokens.begin[token] == 1 && Characters.isSingleMark(tokens.first(token));
    }

    private boolean closes(int token, char mark) {
        return switch (mark) {
            case '\u201d', '\u00bb', '\'' -> true;
            case '\u201c', '\u201e', '\u00ab', '`' -> mark == '\u201c' && closesBackwards(token);
            default -> true;
        };
    }

    /** A German or mistyped “ closes where it touches the word before and not the one after. */
    private boolean closesBackwards(int token) {
        return touchesBefore(token) && !(touchesAfter(token) && Characters.isWordPart(tokens.first(token + 1)));
    }

    private boolean opens(int token, char mark, Paragraph paragraph) {
        return switch (mark) {
            case '\u201d', '\u00bb' -> touchesAfter(token) && !touchesBefore(token);
            case '"', '\'', '\uff02' -> touchesAfter(token) || token == paragraph.first();
            default -> true;
        };
    }

    private boolean touchesBefore(int token) {
        return tokens.gap[token] == RawTokens.Gap.NONE;
    }

    private boolean touchesAfter(int token) {
        return token + 1 < tokens.size && tokens.gap[token + 1] == RawTokens.Gap.NONE;
    }

    /** Pairs single marks; one that neither opens nor closes is an apostrophe. Outside double marks they quote. */
    private void singles(Paragraph paragraph) {
        int open = -1;
        boolean inDouble = false;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (tokens.kind[i] != TokenKind.QUOTE_OPEN) {
                continue;
            }
            if (!isSingle(i)) {
                inDouble = !inDouble;
                apostrophe(open);
                open = -1;
            } else if (open >= 0 && closesSingle(i, paragraph.end())) {
                closeSingle(open, i, inDouble);
                open = -1;
            } else if (opensSingle(i)) {
                apostrophe(open);
                open = i;
            } else {
                apostrophe(i);
            }
        }
        apostrophe(open);
    }

    private void closeSingle(int open, int close, boolean inDouble) {
        if (inDouble) {
            tokens.kind[open] = TokenKind.PUNCTUATION;
            tokens.kind[close] = TokenKind.PUNCTUATION;
        } else {
            add(open, close, true, false);
        }
    }

    private void apostrophe(int token) {
        if (token >= 0) {
            tokens.kind[token] = TokenKind.PUNCTUATION;
        }
    }

    private boolean opensSingle(int token) {
        char mark = tokens.first(token);
        if (!touchesAfter(token)
                || touchesBefore(token) && Characters.isWordPart(text.charAt(tokens.begin[token] - 1))) {
            return false;
        }
        return mark != '\u2019' && !Character.isDigit(text.charAt(tokens.begin[token] + 1));
    }

    /** After a word in -s a mark closes only where no later one could. */
    private boolean closesSingle(int token, int end) {
        if (!touchesBefore(token) || tokens.first(token) == '\u2018') {
            return false;
        }
        char before = text.charAt(tokens.begin[token] - 1);
        boolean possessive = (before == 's' || before == 'z') && !touchesAfter(token) && token + 1 < end;
        return !possessive || !laterCloses(token + 1, end);
    }

    private boolean laterCloses(int from, int end) {
        int limit = Math.min(end, from + 60);
        for (int i = from; i < limit; i++) {
            if (tokens.kind[i] == TokenKind.QUOTE_OPEN) {
                return isSingle(i) && touchesBefore(i) && !opensSingle(i) && tokens.first(i) != '\u2018';
            }
        }
        return false;
    }
}
