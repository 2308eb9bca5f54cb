package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames asked whether the bridge was safe", "explained how it failed". */
public final class QuestionClause implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("wh");
        if (frame == null || cue.source == null || cue.group.passive()) {
            return null;
        }
        int first = cue.next;
        NounPhrase addressee = cue.passage.noun(first);
        if (addressee != null && addressee.first() == first && !isQuestion(cue, first)) {
            first = addressee.end();
        }
        if (!isQuestion(cue, first)) {
            return null;
        }
        return cue.finding(
                "question-clause",
                frame,
                cue.cue(),
                cue.passage.extents.content(Shape.QUESTION, first, cue.isRelative()));
    }

    private static boolean isQuestion(VerbCue cue, int at) {
        if (at >= cue.end) {
            return false;
        }
        return cue.passage.isTag(at, Tag.WH) && !cue.passage.is(at, "that")
                || cue.passage.is(at, "whether")
                || cue.passage.is(at, "if");
    }
}
