package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import java.util.List;

/** "rejected that", "confirmed it all on Monday": what is meant stands elsewhere, so nothing is told. */
final class Pointers {

    private Pointers() {}

    /** Whether a content holds words that point, and beside them only links, adverbs and times. */
    static boolean areAll(Reading reading, List<Stretch> content) {
        boolean points = false;
        for (Stretch piece : content) {
            int i = piece.first();
            while (i < piece.end()) {
                boolean pointer = isPointer(reading, i);
                int next = pointer || isLink(reading, i) ? i + 1 : TimePhrase.skip(reading, i, piece.end());
                if (reading.isQuoted(i) || next == i) {
                    return false;
                }
                points |= pointer;
                i = next;
            }
        }
        return points;
    }

    private static boolean isPointer(Reading reading, int i) {
        return reading.lexicon.isForm(CuePart.POINTER, reading.token(i));
    }

    private static boolean isLink(Reading reading, int i) {
        return reading.isTag(i, Tag.ADVERB) || reading.isTag(i, Tag.CONJUNCTION);
    }
}
