package dev.parley.enrich.quote;

import org.jspecify.annotations.Nullable;

/** "Ames called the bridge a trap". */
final class Naming implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("name");
        if (frame == null
                || frame.reliability() == 0
                || cue.source == null
                || cue.group.passive()
                || !cue.startsNoun(cue.next)) {
            return null;
        }
        return cue.finding(
                "naming", frame, cue.cue(), cue.reading.extents.content(Shape.NAMING, cue.next, cue.isRelative()));
    }
}
