package dev.parley.enrich.text;

import dev.parley.enrich.text.word.ListedWords;
import dev.parley.enrich.text.word.Mark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mark of punctuation that many texts hold and what its token says, made once.
 *
 * @param number its number among the words of the lists
 */
record CommonMark(String written, String lower, int number, Mark mark) {

    /** First of the dashes and typographic quotation marks. */
    private static final char GENERAL = '\u2010';

    private static final CommonMark[] PLAIN = marks('\0', 0x80);
    private static final CommonMark[] TYPOGRAPHIC = marks(GENERAL, 0x20);

    /** The mark that a usual character is, else null. */
    static @Nullable CommonMark of(char c) {
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        return c >= GENERAL && c < GENERAL + TYPOGRAPHIC.length ? TYPOGRAPHIC[c - GENERAL] : null;
    }

    private static CommonMark[] marks(char first, int count) {
        CommonMark[] marks = new CommonMark[count];
        for (int i = 0; i < count; i++) {
            String written = String.valueOf((char) (first + i));
            String lower = written.equals("\u2019") ? "'" : written.toLowerCase(Locale.ROOT);
            marks[i] = new CommonMark(written, lower, ListedWords.numberOf(lower), Mark.of(lower));
        }
        return marks;
    }
}
