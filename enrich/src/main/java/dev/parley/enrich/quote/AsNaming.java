package dev.parley.enrich.quote;

import org.jspecify.annotations.Nullable;

/** "Ames described the bridge as unsafe". */
final class AsNaming implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("as");
        if (frame == null || cue.source == null || cue.group.passive() || !cue.startsNoun(cue.next)) {
            return null;
        }
        Stretch content = cue.reading.extents.content(Shape.NAMING, cue.next, cue.isRelative());
        if (content == null) {
            return null;
        }
        for (int i = cue.next + 1; i < content.end(); i++) {
            if (cue.reading.is(i, "as")) {
                return cue.finding("as-naming", frame, cue.cue(), content);
            }
        }
        return null;
    }
}
