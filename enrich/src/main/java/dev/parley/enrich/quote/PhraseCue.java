package dev.parley.enrich.quote;

import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** "Ames let it be known that she would resign", "Ames came out against the plan": a cue of several words. */
final class PhraseCue implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null) {
            return null;
        }
        for (CuePhrase phrase : cue.reading.lexicon.phrases(cue.reading.main(cue.group))) {
            int end = phrase.end(cue.reading, cue.next, cue.end);
            Stretch content = end < 0 || end >= cue.end ? null : content(cue, phrase, end);
            if (content != null) {
                return cue.finding("phrase", phrase.how(), cue.cueTo(end), content);
            }
        }
        return null;
    }

    /** Whether a verb is the first word of such a cue. */
    static boolean opens(Reading reading, VerbGroup group, int limit) {
        return reading.lexicon.phrases(reading.main(group)).stream()
                .anyMatch(phrase -> phrase.end(reading, group.end(), limit) >= 0);
    }

    private static @Nullable Stretch content(VerbCue cue, CuePhrase phrase, int first) {
        if (phrase.frame().equals("object")) {
            return cue.startsNoun(first) ? cue.reading.extents.content(Shape.OBJECT, first, cue.isRelative()) : null;
        }
        boolean that = cue.reading.is(first, "that");
        return that || cue.startsClause(first)
                ? cue.reading.extents.content(that ? Shape.THAT : Shape.CLAUSE, first, cue.isRelative())
                : null;
    }
}
