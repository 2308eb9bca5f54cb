package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import org.jspecify.annotations.Nullable;

/** "Ames called the bridge a trap". */
public final class Naming implements VerbConstruction {

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
                "naming", frame, cue.cue(), cue.passage.extents.content(Shape.NAMING, cue.next, cue.isRelative()));
    }
}
