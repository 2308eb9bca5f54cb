package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames proposed closing the bridge". */
final class Gerund implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        boolean gerund = cue.next < cue.end && cue.reading.isTag(cue.next, Tag.VERB_ING);
        if (!gerund || cue.source == null || cue.group.passive()) {
            return null;
        }
        return cue.finding(
                "gerund",
                cue.frame("ing"),
                cue.cue(),
                cue.reading.extents.content(Shape.GERUND, cue.next, cue.isRelative()));
    }
}
