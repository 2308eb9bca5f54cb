package dev.parley.sink.ledger.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: lower case, without quotation marks, brackets and hyphens. "[W]e'll accept the
 * cease-fire" gives {@code we'll accept the ceasefire}.
 */
public final class ComparedWords {
    /** More marks in a row than any language sets; to bring a long run into its normal order takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private ComparedWords() {}

    public static List<String> of(String text) {
        var plain = isAscii(text) || pilesUpMarks(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var lower = plain.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        for (var i = 0; i < lower.length(); ) {
            var c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (isApostrophe(c) && word.length() > 0 && startsLetter(lower, i)) {
                word.append('\'');
            } else if (!isTransparent(c, lower, i)) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    /** Square brackets, hyphens, dots and commas within a word or number, and what has no width do not end a word. */
    private static boolean isTransparent(int c, String text, int next) {
        return switch (c) {
            case '[', ']', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> true;
            case '-', '\u2010', '\u2011', '.', ',' -> startsLetter(text, next);
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static boolean startsLetter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Half-width kana have their marks beside them. */
    private static boolean pilesUpMarks(String text) {
        var marks = 0;
        for (var i = 0; i < text.length() && marks <= MOST_MARKS; ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            var mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == 0xFF9E
                    || c == 0xFF9F;
            marks = mark ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
