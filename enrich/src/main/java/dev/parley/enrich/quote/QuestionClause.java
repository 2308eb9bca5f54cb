package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames asked whether the bridge was safe", "explained how it failed". */
final class QuestionClause implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("wh");
        if (frame == null || cue.source == null || cue.group.passive()) {
            return null;
        }
        int first = cue.next;
        NounPhrase addressee = cue.reading.noun(first);
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
                cue.reading.extents.content(Shape.QUESTION, first, cue.isRelative()));
    }

    private static boolean isQuestion(VerbCue cue, int at) {
        if (at >= cue.end) {
            return false;
        }
        return cue.reading.isTag(at, Tag.WH) && !cue.reading.is(at, "that")
                || cue.reading.is(at, "whether")
                || cue.reading.is(at, "if");
    }
}
