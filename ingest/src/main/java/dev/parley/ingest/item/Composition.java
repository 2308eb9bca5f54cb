package dev.parley.ingest.item;

import java.text.Normalizer;

/** Text in Unicode's composed form (NFC). */
final class Composition {
    /** More marks in a row than any language sets, as in Unicode's stream-safe form; ordering a long run takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOTS = '\u2027';

    private Composition() {}

    /** The words composed; as they are where they are so already, or pile up marks as no writing does. */
    static String of(String words) {
        return isPlain(words) || pilesUpMarks(words) || Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Whether there are no marks, nor letters made of several: letters of Europe's languages, dashes and quotation marks. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_MARK && (c < FIRST_DASH || c > LAST_DOTS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean pilesUpMarks(String words) {
        int marks = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
