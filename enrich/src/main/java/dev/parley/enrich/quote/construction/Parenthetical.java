package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Claim;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.quote.verb.VerbClauses;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The bridge was unsafe, Ames said", "The bridge, Ames said, was unsafe", "The bridge was unsafe, said Ames". */
public final class Parenthetical implements Construction {

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (VerbGroup group : passage.verbGroups()) {
            if (group.isFinite()
                    && !group.passive()
                    && !passage.isQuoted(group.main())
                    && !passage.spoken.hasCue(group.main())) {
                Frame frame = frame(passage, group);
                if (frame != null) {
                    read(passage, group, frame, findings);
                }
            }
        }
        return findings;
    }

    @Override
    public Claim claim() {
        return Claim.PARENTHETICAL;
    }

    /** A verb that may stand alone, or one with the person told right behind it: "Ames told the council". */
    private static @Nullable Frame frame(Passage passage, VerbGroup group) {
        Frame alone = passage.lexicon.verb(passage.main(group), "alone");
        if (alone == null && passage.particleEnd(group) > group.end()) {
            return passage.lexicon.verb(passage.main(group), "out");
        }
        if (alone != null || passage.addresseeEnd(group) == group.end()) {
            return alone;
        }
        return passage.lexicon.verb(passage.main(group), "told");
    }

    private static void read(Passage passage, VerbGroup group, Frame frame, List<Finding> findings) {
        Sentence sentence = passage.sentence(group.main());
        int end = passage.wordsEnd(sentence);
        TokenSpan before = passage.subjects.before(group);
        if (before != null && isComma(passage, before.first() - 1) && before.first() - 1 > sentence.first()) {
            subjectFirst(passage, group, frame, before, end, findings);
        } else if (isComma(passage, group.first() - 1)
                && group.first() - 1 > sentence.first()
                && (passage.addresseeEnd(group) == group.end()
                        || passage.lexicon.verb(passage.main(group), "alone") != null)) {
            Finding finding = inverted(passage, group, frame, sentence, end);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    /** What stands before the cue, without its comma, with its closing mark. */
    private static @Nullable TokenSpan left(Passage passage, int first, int end) {
        return passage.endsQuotedClause(end - 1) ? new TokenSpan(first, end) : passage.extents.stretch(first, end - 1);
    }

    private static boolean isComma(Passage passage, int i) {
        return passage.isComma(i) || passage.isDash(i) || passage.endsQuotedClause(i);
    }

    private static void subjectFirst(
            Passage passage, VerbGroup group, Frame frame, TokenSpan source, int end, List<Finding> findings) {
        int start =
                passage.extents.afterSemicolon(passage.sentence(group.main()).first(), source.first());
        while (passage.isTag(start, Tag.CONJUNCTION) && passage.isComma(start + 1)) {
            start += 2;
        }
        TokenSpan left = start + 1 < source.first() ? left(passage, start, source.first()) : null;
        boolean opens = left == null && start == source.first();
        if (left == null && !opens
                || !VerbClauses.ends(passage, passage.particleEnd(group), end)
                || passage.subjects.isWh(source)) {
            return;
        }
        int rest = restAfter(passage, group.end(), end);
        List<TokenSpan> cue = List.of(new TokenSpan(group.first(), passage.particleEnd(group)));
        if (isComma(passage, rest) && rest + 1 < end && !isParticiple(passage, rest + 1)) {
            TokenSpan right = passage.extents.content(Shape.REST, rest + 1, false);
            if (right != null) {
                findings.add(new Finding(
                        "parenthetical-inner",
                        frame.cueClass(),
                        source,
                        cue,
                        left == null ? List.of(right) : List.of(left, right),
                        frame.reliability()));
            }
        }
        if (left != null && VerbClauses.hasFinite(passage, left)) {
            findings.add(new Finding(
                    "parenthetical-end", frame.cueClass(), source, cue, List.of(left), frame.reliability()));
        }
    }

    /** "The plan, said Ames, would fail": a subject before the cue, its verb behind it. */
    private static boolean isPredicate(Passage passage, TokenSpan left, int at) {
        VerbGroup group = passage.verb(at);
        return group != null && group.first() == at && group.isFinite() && !VerbClauses.hasFinite(passage, left);
    }

    private static boolean isParticiple(Passage passage, int at) {
        return passage.isTag(at, Tag.VERB_ING)
                || passage.isTag(at, Tag.CONJUNCTION)
                || passage.isTag(at, Tag.WH)
                || passage.isTag(at, Tag.SUBORDINATOR) && !passage.is(at, "because") && !passage.is(at, "that");
    }

    private static int restAfter(Passage passage, int from, int end) {
        int at = from;
        while (at < end && !isComma(passage, at)) {
            at++;
        }
        return at;
    }

    private static @Nullable Finding inverted(
            Passage passage, VerbGroup group, Frame frame, Sentence sentence, int end) {
        NounPhrase phrase = passage.noun(group.end());
        TokenSpan left = left(passage, passage.extents.afterSemicolon(sentence.first(), group.first()), group.first());
        boolean quoted = passage.endsQuotedClause(group.first() - 1);
        if (phrase == null
                || phrase.first() != group.end()
                || left == null
                || group.end() - group.first() > 1
                || !quoted && passage.clauseStart.at(group.end(), end)) {
            return null;
        }
        TokenSpan source = passage.subjects.after(group.end(), end);
        if (source == null) {
            return null;
        }
        TokenSpan cue = new TokenSpan(group.first(), group.end());
        int rest = source.end();
        boolean goesOn = passage.clauseStart.at(rest + 1, end) || isPredicate(passage, left, rest + 1);
        if (!quoted && isComma(passage, rest) && rest + 1 < end && goesOn) {
            TokenSpan right = passage.extents.content(Shape.REST, rest + 1, false);
            return right == null
                    ? null
                    : new Finding(
                            "parenthetical-inner",
                            frame.cueClass(),
                            source,
                            List.of(cue),
                            List.of(left, right),
                            frame.reliability());
        }
        return VerbClauses.hasMain(passage, left)
                ? new Finding(
                        "parenthetical-inverted",
                        frame.cueClass(),
                        source,
                        List.of(cue),
                        List.of(left),
                        frame.reliability())
                : null;
    }
}
