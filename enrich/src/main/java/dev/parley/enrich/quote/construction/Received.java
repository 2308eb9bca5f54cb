package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The plan drew criticism from Ames for its cost": who takes the side stands behind "from", what it is taken on is the subject. */
public final class Received implements Construction {

    private static final double RELIABILITY = 0.85;

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (VerbGroup group : passage.verbGroups()) {
            boolean receives = (!group.passive() || passage.is(group.end(), "with"))
                    && !passage.isQuoted(group.main())
                    && passage.lexicon.isLemma(CuePart.RECEIVING, passage.main(group));
            Finding finding = receives ? read(passage, group) : null;
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static @Nullable Finding read(Passage passage, VerbGroup group) {
        int end = passage.wordsEnd(passage.sentence(group.main()));
        int first = passage.is(group.end(), "with") ? group.end() + 1 : group.end();
        NounPhrase taken = passage.noun(first);
        if (taken == null
                || taken.first() != first
                || !passage.lexicon.isLemma(CuePart.RECEIVED, passage.token(taken.head()))
                || !passage.is(taken.end(), "from")) {
            return null;
        }
        TokenSpan subject = passage.subjects.before(group);
        TokenSpan source = source(passage, taken.end() + 1, end);
        if (subject == null || source == null || passage.subjects.isWh(subject)) {
            return null;
        }
        TokenSpan ground = ground(passage, source.end(), end);
        TokenSpan cue = new TokenSpan(group.first(), taken.end() + 1);
        return new Finding(
                "received",
                CueClass.ATTITUDE,
                source,
                List.of(cue),
                ground == null ? List.of(subject) : List.of(subject, ground),
                RELIABILITY);
    }

    /** "from the drivers for her silence": "for" is no part of whoever takes the side where "her" or a deed follows it. */
    private static @Nullable TokenSpan source(Passage passage, int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            boolean ground = passage.is(i, "for")
                    && (passage.isTag(i + 1, Tag.POSSESSIVE) || passage.isTag(i + 1, Tag.VERB_ING));
            if (ground || passage.is(i, "over")) {
                return passage.subjects.after(first, i) == null ? null : new TokenSpan(first, i);
            }
        }
        return passage.subjects.after(first, end);
    }

    /** "for its cost": what the side is taken for. */
    private static @Nullable TokenSpan ground(Passage passage, int at, int end) {
        boolean told = at + 1 < end && (passage.is(at, "for") || passage.is(at, "over"));
        TokenSpan phrase = told ? passage.extents.content(Shape.PREPOSITION, at + 1, false) : null;
        return phrase == null ? null : new TokenSpan(at, phrase.end());
    }
}
