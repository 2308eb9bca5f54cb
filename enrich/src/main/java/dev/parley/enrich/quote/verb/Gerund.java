package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames proposed closing the bridge". */
public final class Gerund implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        boolean gerund = cue.next < cue.end && cue.passage.isTag(cue.next, Tag.VERB_ING);
        if (!gerund || cue.source == null || cue.group.passive()) {
            return null;
        }
        return cue.finding(
                "gerund",
                cue.frame("ing"),
                cue.cue(),
                cue.passage.extents.content(Shape.GERUND, cue.next, cue.isRelative()));
    }
}
