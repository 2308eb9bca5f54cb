package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TimePhrase;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** "Ames announced two repairs", "Ames endorsed the plan": the object is the content. */
public final class ObjectContent implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("object");
        int first = TimePhrase.skip(cue.passage, cue.next, cue.end);
        if (frame == null || cue.source == null || cue.group.passive() || !cue.startsNoun(first) || quotes(cue)) {
            return null;
        }
        return cue.finding(
                "object", frame, cue.cue(), cue.passage.extents.content(Shape.OBJECT, first, cue.isRelative()));
    }

    /** "quoted Ames as saying": what she said is the statement, and hers. */
    private static boolean quotes(VerbCue cue) {
        Passage passage = cue.passage;
        if (!passage.lexicon.isLemma(CuePart.QUOTING, passage.main(cue.group))) {
            return false;
        }
        for (int i = cue.next; i < cue.end && !passage.isComma(i); i++) {
            VerbGroup group = passage.verb(i);
            if (group != null && group.form() == VerbGroup.Form.ING && VerbCue.quoted(passage, group) != null) {
                return true;
            }
        }
        return false;
    }
}
