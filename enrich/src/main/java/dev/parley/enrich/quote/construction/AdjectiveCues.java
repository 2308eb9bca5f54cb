package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames is critical of the firm", "seemed dissatisfied with the outcome", "is confident that it will hold". */
public final class AdjectiveCues implements Construction {

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (VerbGroup group : passage.verbGroups()) {
            if (!group.isFinite() || passage.isQuoted(group.main())) {
                continue;
            }
            int adjective = adjective(passage, group);
            Finding finding = adjective < 0 ? null : read(passage, group, adjective);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static int adjective(Passage passage, VerbGroup group) {
        if (group.passive()) {
            return passage.lexicon.isCueAdjective(passage.main(group)) ? group.main() : -1;
        }
        if (!passage.lexicon.isLemma(CuePart.LINKING, passage.main(group))) {
            return -1;
        }
        int at = group.end();
        int end = passage.sentence(group.main()).end();
        while (at < end
                && at < group.end() + 3
                && (passage.isTag(at, Tag.ADVERB) || passage.is(at, "more") || passage.is(at, "less"))) {
            at++;
        }
        return at < end && passage.lexicon.isCueAdjective(passage.token(at)) ? at : -1;
    }

    /** "is convinced the bridge will fall". */
    private static boolean startsNoun(Passage passage, int at) {
        NounPhrase phrase = passage.noun(at);
        return phrase != null && phrase.first() == at;
    }

    /** "was keen to point out that": the verb that follows reports, and is a construction of its own. */
    private static boolean saysSo(Passage passage, Token adjective, int verb) {
        VerbGroup said = passage.verb(verb);
        return said != null
                && passage.lexicon.isLemma(CuePart.OUTSPOKEN, adjective)
                && passage.lexicon.isCueVerb(passage.main(said))
                && (passage.is(said.end(), "that")
                        || passage.is(said.end(), "out") && passage.is(said.end() + 1, "that"));
    }

    private static @Nullable Finding read(Passage passage, VerbGroup group, int adjective) {
        int next = adjective + 1;
        int end = passage.wordsEnd(passage.sentence(adjective));
        TokenSpan source = passage.subjects.before(group);
        if (next >= end || source == null) {
            return null;
        }
        Token word = passage.token(adjective);
        boolean clause = passage.is(next, "that")
                || (passage.isTag(next, Tag.PRONOUN) || startsNoun(passage, next)) && passage.clauseStart.at(next, end);
        boolean to = passage.isTag(next, Tag.TO);
        if (to && saysSo(passage, word, next + 1)) {
            return null;
        }
        Frame frame = passage.lexicon.adjective(
                word, clause ? "clause" : to ? "to" : passage.token(next).lower());
        if (frame == null) {
            return null;
        }
        int first = clause || to ? next : next + 1;
        TokenSpan content = first >= end
                ? null
                : passage.extents.content(
                        clause ? Shape.CLAUSE : to ? Shape.INFINITIVE : Shape.ADJECTIVE,
                        first,
                        passage.subjects.isWh(source));
        return content == null
                ? null
                : Finding.of(
                        "adjective",
                        frame.cueClass(),
                        source,
                        new TokenSpan(group.first(), first),
                        content,
                        frame.reliability());
    }
}
