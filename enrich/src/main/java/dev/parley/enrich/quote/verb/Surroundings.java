package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Boundary;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;

/** What a sentence says round a cue and a source that stand apart in it: before them, behind them, or both. */
public final class Surroundings {

    private Surroundings() {}

    /**
     * The pieces before and behind; empty where there are none.
     *
     * @param cue       where the cue begins
     * @param sourceEnd where the source, behind it, ends
     * @param end       where the sentence's words end
     */
    public static List<TokenSpan> of(Passage passage, Sentence sentence, int cue, int sourceEnd, int end) {
        List<TokenSpan> pieces = new ArrayList<>();
        int start = passage.extents.afterSemicolon(sentence.first(), cue);
        int before = cue > start ? cue - 1 : cue;
        TokenSpan left = before > start ? passage.extents.stretch(start, cue) : null;
        boolean leftIsLink =
                left != null && (left.size() == 1 && !passage.isQuoted(left.first()) || isLink(passage, before));
        if (left != null && !leftIsLink) {
            pieces.add(left);
        }
        boolean goesOn = left == null
                || leftIsLink
                || !passage.isDash(sourceEnd)
                        && hasVerb(passage, sourceEnd, end)
                        && !(VerbClauses.hasFinite(passage, left) && opensAnother(passage, sourceEnd + 1));
        TokenSpan right = goesOn && sourceEnd + 1 < end ? passage.extents.stretch(sourceEnd + 1, end) : null;
        if (right != null) {
            pieces.add(right);
        }
        return pieces;
    }

    /** "and according to Ames, it is late", "which, according to Ames, is late": what stands before is another clause. */
    private static boolean isLink(Passage passage, int before) {
        int at = passage.isComma(before) ? before - 1 : before;
        return passage.isTag(at, Tag.CONJUNCTION) || passage.isTag(at, Tag.WH);
    }

    /** ", but", ", while", ", which": a clause beside the one that is told. */
    private static boolean opensAnother(Passage passage, int at) {
        Boundary cut = passage.has(at) ? passage.boundary(at) : Boundary.OTHER;
        return cut == Boundary.CONJUNCTION || cut == Boundary.BUT || cut == Boundary.WHILE || cut == Boundary.WH;
    }

    private static boolean hasVerb(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.isFiniteVerb(i) && !passage.subjects.isWh(new TokenSpan(Math.max(i - 1, 0), Math.max(i, 1)))) {
                return true;
            }
        }
        return false;
    }
}
