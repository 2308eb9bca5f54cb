package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ames appeared to brush the plan aside": an attitude that its holder seems to show. "Ames appears to be losing patience":
 * what nobody in particular perceives, so there is no source.
 */
final class Seeming implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (VerbGroup group : reading.verbGroups()) {
            boolean raising = group.isFinite()
                    && reading.lexicon.isLemma(CuePart.RAISING, reading.main(group))
                    && !reading.isQuoted(group.main());
            Finding finding = raising ? read(reading, group) : null;
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private static @Nullable Finding read(Reading reading, VerbGroup group) {
        Stretch subject = reading.subjects.before(group);
        int next = group.end();
        if (subject == null || next >= reading.wordsEnd(reading.sentence(group.main()))) {
            return null;
        }
        if (isAttitudeAdjective(reading, next)) {
            return null;
        }
        VerbGroup inner = reading.verb(next);
        boolean to = inner != null && inner.first() == next && reading.isTag(next, Tag.TO);
        if (inner != null && to && isAttitude(reading, inner)) {
            return attitude(reading, group, inner, subject);
        }
        Stretch rest = reading.extents.content(Shape.SEEMING, next, false);
        boolean fits = to
                || reading.isTag(next, Tag.ADJECTIVE)
                || reading.is(next, "like")
                || reading.isTag(next, Tag.ADVERB)
                || reading.is(next, "as")
                || reading.isTag(next, Tag.VERB_PARTICIPLE);
        if (!fits || rest == null) {
            return null;
        }
        Stretch cue = new Stretch(group.first(), group.end());
        return new Finding("seeming", CueClass.PERCEPTION, null, List.of(cue), List.of(subject, rest), 0.6);
    }

    /** "appeared dissatisfied with": {@link AdjectiveCues} knows whose attitude it is. */
    private static boolean isAttitudeAdjective(Reading reading, int next) {
        int at = next;
        while (reading.isTag(at, Tag.ADVERB)) {
            at++;
        }
        return reading.has(at) && reading.lexicon.isCueAdjective(reading.token(at));
    }

    private static boolean isAttitude(Reading reading, VerbGroup inner) {
        Frame object = reading.lexicon.verb(reading.main(inner), "object");
        Frame aside = reading.lexicon.verb(reading.main(inner), "aside");
        return object != null && object.cueClass() == CueClass.ATTITUDE
                || aside != null && reading.is(inner.end(), "aside");
    }

    private static @Nullable Finding attitude(Reading reading, VerbGroup group, VerbGroup inner, Stretch subject) {
        Stretch content = reading.extents.content(Shape.INFINITIVE, inner.first(), false);
        Stretch cue = new Stretch(group.first(), group.end());
        return content == null ? null : Finding.of("seeming-attitude", CueClass.ATTITUDE, subject, cue, content, 0.7);
    }
}
