package dev.parley.enrich.quote;

import org.jspecify.annotations.Nullable;

/** "Ames announced two repairs", "Ames endorsed the plan": the object is the content. */
final class ObjectContent implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("object");
        if (frame == null || cue.source == null || cue.group.passive() || !cue.startsNoun(cue.next)) {
            return null;
        }
        return cue.finding(
                "object", frame, cue.cue(), cue.reading.extents.content(Shape.OBJECT, cue.next, cue.isRelative()));
    }
}
