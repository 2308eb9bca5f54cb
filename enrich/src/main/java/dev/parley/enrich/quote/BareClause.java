package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import org.jspecify.annotations.Nullable;

/** "Ames said the bridge was unsafe", also after a time or an addressee: "Ames told the council the bridge was unsafe". */
final class BareClause implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive() || cue.next >= cue.end) {
            return null;
        }
        int first = cue.skipTime(cue.next);
        Frame told = cue.frame("told");
        if (told != null && cue.startsNoun(first)) {
            int after = afterAddressee(cue, first);
            if (after > 0 && cue.startsClause(after)) {
                return cue.finding("told-clause", told, cue.cue(), cue.reading.extents.clause(after, cue.isRelative()));
            }
        }
        Frame frame = cue.frame("clause");
        if (frame == null || !opens(cue, first)) {
            return null;
        }
        return cue.finding("bare-clause", frame, cue.cue(), cue.reading.extents.clause(first, cue.isRelative()));
    }

    private static boolean opens(VerbCue cue, int first) {
        return first < cue.end && (cue.startsClause(first) || cue.reading.isOpening(first));
    }

    private static int afterAddressee(VerbCue cue, int first) {
        NounPhrase phrase = cue.reading.noun(first);
        return phrase == null ? -1 : cue.skipTime(phrase.end());
    }
}
