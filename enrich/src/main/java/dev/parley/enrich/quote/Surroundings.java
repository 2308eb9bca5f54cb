package dev.parley.enrich.quote;

import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
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
        int start = reading.extents.afterSemicolon(sentence.first(), cue);
        int before = cue > start ? cue - 1 : cue;
        Stretch left = before > start ? reading.extents.stretch(start, cue) : null;
        boolean leftIsLink =
                left != null && (left.size() == 1 && !reading.isQuoted(left.first()) || isLink(reading, before));
        if (left != null && !leftIsLink) {
            pieces.add(left);
        }
        boolean goesOn = left == null
                || leftIsLink
                || !reading.isDash(sourceEnd)
                        && hasVerb(reading, sourceEnd, end)
                        && !(VerbClauses.hasFinite(reading, left) && opensAnother(reading, sourceEnd + 1));
        Stretch right = goesOn && sourceEnd + 1 < end ? reading.extents.stretch(sourceEnd + 1, end) : null;
        if (right != null) {
            pieces.add(right);
        }
        return pieces;
    }

    /** "and according to Ames, it is late", "which, according to Ames, is late": what stands before is another clause. */
    private static boolean isLink(Reading reading, int before) {
        int at = reading.isComma(before) ? before - 1 : before;
        return reading.isTag(at, Tag.CONJUNCTION) || reading.isTag(at, Tag.WH);
    }

    /** ", but", ", while", ", which": a clause beside the one that is told. */
    private static boolean opensAnother(Reading reading, int at) {
        Cut cut = reading.has(at) ? reading.cut(at) : Cut.OTHER;
        return cut == Cut.CONJUNCTION || cut == Cut.BUT || cut == Cut.WHILE || cut == Cut.WH;
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
