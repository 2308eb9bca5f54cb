package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import org.jspecify.annotations.Nullable;

/** "Ames described the bridge as unsafe". */
public final class AsNaming implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("as");
        if (frame == null || cue.source == null || cue.group.passive() || !cue.startsNoun(cue.next)) {
            return null;
        }
        TokenSpan content = cue.passage.extents.content(Shape.NAMING, cue.next, cue.isRelative());
        if (content == null) {
            return null;
        }
        for (int i = cue.next + 1; i < content.end(); i++) {
            if (cue.passage.is(i, "as")) {
                return cue.finding("as-naming", frame, cue.cue(), content);
            }
        }
        return null;
    }
}
