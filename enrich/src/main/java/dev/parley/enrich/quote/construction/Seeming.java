package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ames appeared to brush the plan aside": an attitude that its holder seems to show. "Ames appears to be losing patience":
 * what nobody in particular perceives, so there is no source.
 */
public final class Seeming implements Construction {

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (VerbGroup group : passage.verbGroups()) {
            boolean raising = group.isFinite()
                    && passage.lexicon.isLemma(CuePart.RAISING, passage.main(group))
                    && !passage.isQuoted(group.main());
            Finding finding = raising ? read(passage, group) : null;
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static @Nullable Finding read(Passage passage, VerbGroup group) {
        TokenSpan subject = passage.subjects.before(group);
        int next = group.end();
        if (subject == null || next >= passage.wordsEnd(passage.sentence(group.main()))) {
            return null;
        }
        if (isAttitudeAdjective(passage, next)) {
            return null;
        }
        VerbGroup inner = passage.verb(next);
        boolean to = inner != null && inner.first() == next && passage.isTag(next, Tag.TO);
        if (inner != null && to && isAttitude(passage, inner)) {
            return attitude(passage, group, inner, subject);
        }
        TokenSpan rest = passage.extents.content(Shape.SEEMING, next, false);
        boolean fits = to
                || passage.isTag(next, Tag.ADJECTIVE)
                || passage.is(next, "like")
                || passage.isTag(next, Tag.ADVERB)
                || passage.is(next, "as")
                || passage.isTag(next, Tag.VERB_PARTICIPLE);
        if (!fits || rest == null) {
            return null;
        }
        TokenSpan cue = new TokenSpan(group.first(), group.end());
        return new Finding("seeming", CueClass.PERCEPTION, null, List.of(cue), List.of(subject, rest), 0.6);
    }

    /** "appeared dissatisfied with": {@link AdjectiveCues} knows whose attitude it is. */
    private static boolean isAttitudeAdjective(Passage passage, int next) {
        int at = next;
        while (passage.isTag(at, Tag.ADVERB)) {
            at++;
        }
        return passage.has(at) && passage.lexicon.isCueAdjective(passage.token(at));
    }

    private static boolean isAttitude(Passage passage, VerbGroup inner) {
        Frame object = passage.lexicon.verb(passage.main(inner), "object");
        Frame aside = passage.lexicon.verb(passage.main(inner), "aside");
        return object != null && object.cueClass() == CueClass.ATTITUDE
                || aside != null && passage.is(inner.end(), "aside");
    }

    private static @Nullable Finding attitude(Passage passage, VerbGroup group, VerbGroup inner, TokenSpan subject) {
        TokenSpan content = passage.extents.content(Shape.INFINITIVE, inner.first(), false);
        TokenSpan cue = new TokenSpan(group.first(), group.end());
        return content == null ? null : Finding.of("seeming-attitude", CueClass.ATTITUDE, subject, cue, content, 0.7);
    }
}
