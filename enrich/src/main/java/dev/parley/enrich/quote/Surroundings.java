package dev.parley.enrich.quote;

import dev.parley.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What a sentence says round a cue and a source that stand apart in it: before them, behind them, or both. */
final class Surroundings {

    private Surroundings() {}

    /**
     * The pieces before and behind; empty where there are none.
     *
     * @param cue       where the cue begins
     * @param sourceEnd where the source, behind it, ends
     * @param end       where the sentence's words end
     */
    static List<Stretch> of(Reading reading, Sentence sentence, int cue, int sourceEnd, int end) {
        List<Stretch> pieces = new ArrayList<>();
        int before = cue > sentence.first() ? cue - 1 : cue;
        Stretch left = before > sentence.first() ? reading.extents.stretch(sentence.first(), cue) : null;
        boolean leftIsLink = left != null && left.size() == 1 && !reading.isQuoted(left.first());
        if (left != null && !leftIsLink) {
            pieces.add(left);
        }
        boolean goesOn = left == null || leftIsLink || !reading.isDash(sourceEnd) && hasVerb(reading, sourceEnd, end);
        Stretch right = goesOn && sourceEnd + 1 < end ? reading.extents.stretch(sourceEnd + 1, end) : null;
        if (right != null) {
            pieces.add(right);
        }
        return pieces;
    }

    private static boolean hasVerb(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.isFiniteVerb(i) && !reading.subjects.isWh(new Stretch(Math.max(i - 1, 0), Math.max(i, 1)))) {
                return true;
            }
        }
        return false;
    }
}
