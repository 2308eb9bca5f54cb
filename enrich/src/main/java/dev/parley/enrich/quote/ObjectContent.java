package dev.parley.enrich.quote;

import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** "Ames announced two repairs", "Ames endorsed the plan": the object is the content. */
final class ObjectContent implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("object");
        int first = TimePhrase.skip(cue.reading, cue.next, cue.end);
        if (frame == null || cue.source == null || cue.group.passive() || !cue.startsNoun(first) || quotes(cue)) {
            return null;
        }
        return cue.finding(
                "object", frame, cue.cue(), cue.reading.extents.content(Shape.OBJECT, first, cue.isRelative()));
    }

    /** "quoted Ames as saying": what she said is the statement, and hers. */
    private static boolean quotes(VerbCue cue) {
        Reading reading = cue.reading;
        if (!reading.lexicon.isLemma(CuePart.QUOTING, reading.main(cue.group))) {
            return false;
        }
        for (int i = cue.next; i < cue.end && !reading.isComma(i); i++) {
            VerbGroup group = reading.verb(i);
            if (group != null && group.form() == VerbGroup.Form.ING && reading.subjects.quoted(group) != null) {
                return true;
            }
        }
        return false;
    }
}
