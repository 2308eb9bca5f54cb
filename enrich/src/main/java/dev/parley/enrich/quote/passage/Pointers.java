package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TimePhrase;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.text.word.Tag;
import java.util.List;

/** "rejected that", "confirmed it all on Monday": what is meant stands elsewhere, so nothing is told. */
public final class Pointers {

    private Pointers() {}

    /** Whether a content holds words that point, and beside them only links, adverbs and times. */
    public static boolean areAll(Passage passage, List<TokenSpan> content) {
        boolean points = false;
        for (TokenSpan piece : content) {
            int i = piece.first();
            while (i < piece.end()) {
                boolean pointer = isPointer(passage, i);
                int next = pointer || isLink(passage, i) ? i + 1 : TimePhrase.skip(passage, i, piece.end());
                if (passage.isQuoted(i) || next == i) {
                    return false;
                }
                points |= pointer;
                i = next;
            }
        }
        return points;
    }

    private static boolean isPointer(Passage passage, int i) {
        return passage.lexicon.isForm(CuePart.POINTER, passage.token(i));
    }

    private static boolean isLink(Passage passage, int i) {
        return passage.isTag(i, Tag.ADVERB) || passage.isTag(i, Tag.CONJUNCTION);
    }
}
