package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames talked about the bridge", "called for repairs", "pointed out a flaw": the preposition belongs to the cue. */
final class PrepositionalContent implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive() || cue.next >= cue.end) {
            return null;
        }
        int at = cue.next;
        while (at < cue.end
                && cue.reading.isTag(at, Tag.ADVERB)
                && cue.frame(cue.reading.token(at).lower()) == null) {
            at++;
        }
        int said = TimePhrase.skip(cue.reading, at, cue.end);
        boolean apart = said > at;
        at = said;
        if (cue.reading.is(at, "to") || cue.reading.is(at, "with")) {
            at = afterAddressee(cue, at);
        }
        if (at >= cue.end || !isLink(cue, at)) {
            return null;
        }
        Frame frame = cue.frame(cue.reading.token(at).lower());
        if (frame == null || at + 1 >= cue.end || cue.reading.isComma(at + 1)) {
            return null;
        }
        boolean clause =
                cue.reading.is(at + 1, "that") || cue.reading.isTag(at, Tag.ADVERB) && cue.startsClause(at + 1);
        Stretch content =
                cue.reading.extents.content(clause ? Shape.THAT : Shape.PREPOSITION, at + 1, cue.isRelative());
        return cue.finding("preposition", frame, apart ? cue.cue() : cue.cueTo(at + 1), content);
    }

    /** "wrote to the council about": the link after the one addressed, else the token itself. */
    private static int afterAddressee(VerbCue cue, int at) {
        var phrase = cue.reading.noun(at + 1);
        int after = phrase != null && phrase.first() == at + 1 ? phrase.end() : at;
        boolean link = after > at
                && (cue.reading.is(after, "about") || cue.reading.is(after, "of") || cue.reading.is(after, "against"));
        return link && cue.frame(cue.reading.token(after).lower()) != null ? after : at;
    }

    private static boolean isLink(VerbCue cue, int at) {
        Tag tag = cue.reading.token(at).tag();
        return tag == Tag.PREPOSITION || tag == Tag.ADVERB || tag == Tag.SUBORDINATOR;
    }
}
