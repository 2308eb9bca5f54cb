package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TimePhrase;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames vowed to mend the bridge", "Ames urged drivers to stay away", "called on the firm to pay", "appealed to it to pay". */
public final class Infinitive implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive()) {
            return null;
        }
        int to = TimePhrase.skip(cue.passage, cue.skipTime(cue.next), cue.end);
        if (isTo(cue, to)) {
            return cue.finding(
                    "infinitive",
                    cue.frame("to"),
                    cue.cue(),
                    cue.passage.extents.content(Shape.INFINITIVE, to, cue.isRelative()));
        }
        Frame frame = cue.frame("object-to");
        boolean on = !cue.startsTime(cue.next)
                && (cue.passage.is(cue.next, "on")
                        || cue.passage.is(cue.next, "upon")
                        || cue.passage.is(cue.next, "for")
                        || cue.passage.isTag(cue.next, Tag.PREPOSITION)
                                && (cue.passage.is(cue.next, "to") || cue.passage.is(cue.next, "with")));
        int first = on ? cue.next + 1 : TimePhrase.skip(cue.passage, cue.next, cue.end);
        if (frame == null || !cue.startsNoun(first) || !toFollows(cue, first)) {
            return null;
        }
        return cue.finding(
                "object-infinitive",
                frame,
                on ? cue.cueTo(first) : cue.cue(),
                cue.passage.extents.content(Shape.OBJECT_INFINITIVE, first, cue.isRelative()));
    }

    private static boolean isTo(VerbCue cue, int at) {
        return cue.passage.isTag(at, Tag.TO) || cue.passage.is(at, "not") && cue.passage.isTag(at + 1, Tag.TO);
    }

    private static boolean toFollows(VerbCue cue, int first) {
        int at = first;
        while (at < cue.end) {
            if (isTo(cue, at)) {
                return true;
            }
            NounPhrase phrase = cue.passage.noun(at);
            boolean link = cue.passage.isTag(at, Tag.PREPOSITION)
                    || cue.passage.isTag(at, Tag.CONJUNCTION)
                    || cue.passage.isTag(at, Tag.ADVERB);
            if (phrase == null && !link) {
                return false;
            }
            at = phrase == null ? at + 1 : phrase.end();
        }
        return false;
    }
}
