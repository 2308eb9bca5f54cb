package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames vowed to mend the bridge", "Ames urged drivers to stay away", "called on the firm to pay". */
final class Infinitive implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive()) {
            return null;
        }
        int to = TimePhrase.skip(cue.reading, cue.skipTime(cue.next), cue.end);
        if (isTo(cue, to)) {
            return cue.finding(
                    "infinitive",
                    cue.frame("to"),
                    cue.cue(),
                    cue.reading.extents.content(Shape.INFINITIVE, to, cue.isRelative()));
        }
        Frame frame = cue.frame("object-to");
        boolean on = !cue.startsTime(cue.next)
                && (cue.reading.is(cue.next, "on")
                        || cue.reading.is(cue.next, "upon")
                        || cue.reading.is(cue.next, "for"));
        int first = on ? cue.next + 1 : TimePhrase.skip(cue.reading, cue.next, cue.end);
        if (frame == null || !cue.startsNoun(first) || !toFollows(cue, first)) {
            return null;
        }
        return cue.finding(
                "object-infinitive",
                frame,
                on ? cue.cueTo(first) : cue.cue(),
                cue.reading.extents.content(Shape.OBJECT_INFINITIVE, first, cue.isRelative()));
    }

    private static boolean isTo(VerbCue cue, int at) {
        return cue.reading.isTag(at, Tag.TO) || cue.reading.is(at, "not") && cue.reading.isTag(at + 1, Tag.TO);
    }

    private static boolean toFollows(VerbCue cue, int first) {
        int at = first;
        while (at < cue.end) {
            if (isTo(cue, at)) {
                return true;
            }
            NounPhrase phrase = cue.reading.noun(at);
            boolean link = cue.reading.isTag(at, Tag.PREPOSITION)
                    || cue.reading.isTag(at, Tag.CONJUNCTION)
                    || cue.reading.isTag(at, Tag.ADVERB);
            if (phrase == null && !link) {
                return false;
            }
            at = phrase == null ? at + 1 : phrase.end();
        }
        return false;
    }
}
