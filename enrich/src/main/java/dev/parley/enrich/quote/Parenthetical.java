package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The bridge was unsafe, Ames said", "The bridge, Ames said, was unsafe", "The bridge was unsafe, said Ames". */
final class Parenthetical implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (VerbGroup group : reading.verbGroups()) {
            if (group.isFinite()
                    && !group.passive()
                    && !reading.isQuoted(group.main())
                    && !reading.taken.contains(group.main())) {
                Frame frame = reading.lexicon.verb(reading.main(group), "alone");
                Finding finding = frame == null ? null : read(reading, group, frame);
                if (finding != null) {
                    reading.taken.add(group.main());
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding read(Reading reading, VerbGroup group, Frame frame) {
        Sentence sentence = reading.sentence(group.main());
        int end = reading.wordsEnd(sentence);
        Stretch before = reading.subjects.before(group);
        if (before != null && isComma(reading, before.first() - 1) && before.first() - 1 > sentence.first()) {
            return subjectFirst(reading, group, frame, before, sentence, end);
        }
        if (isComma(reading, group.first() - 1) && group.first() - 1 > sentence.first()) {
            return inverted(reading, group, frame, sentence, end);
        }
        return null;
    }

    private static boolean isComma(Reading reading, int i) {
        return reading.isComma(i) || reading.isDash(i) || reading.endsQuotedClause(i);
    }

    private static @Nullable Finding subjectFirst(
            Reading reading, VerbGroup group, Frame frame, Stretch source, Sentence sentence, int end) {
        Stretch left = reading.extents.stretch(sentence.first(), source.first() - 1);
        if (left == null || !VerbClauses.ends(reading, group.end(), end) || reading.subjects.isWh(source)) {
            return null;
        }
        int rest = restAfter(reading, group.end(), end);
        Stretch cue = new Stretch(group.first(), group.end());
        if (isComma(reading, rest) && rest + 1 < end && !isParticiple(reading, rest + 1)) {
            Stretch right = reading.extents.clause(rest + 1, false);
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
        return VerbClauses.hasFinite(reading, left)
                ? new Finding(
                        "parenthetical-end", frame.cueClass(), source, List.of(cue), List.of(left), frame.reliability())
                : null;
    }

    private static boolean isParticiple(Reading reading, int at) {
        return reading.isTag(at, Tag.VERB_ING)
                || reading.isTag(at, Tag.CONJUNCTION)
                || reading.isTag(at, Tag.WH)
                || reading.isTag(at, Tag.SUBORDINATOR) && !reading.is(at, "because") && !reading.is(at, "that");
    }

    private static int restAfter(Reading reading, int from, int end) {
        int at = from;
        while (at < end && !isComma(reading, at)) {
            at++;
        }
        return at;
    }

    private static @Nullable Finding inverted(
            Reading reading, VerbGroup group, Frame frame, Sentence sentence, int end) {
        NounPhrase phrase = reading.noun(group.end());
        Stretch left = reading.extents.stretch(sentence.first(), group.first() - 1);
        if (phrase == null
                || phrase.first() != group.end()
                || left == null
                || !VerbClauses.hasFinite(reading, left)
                || reading.clauses.at(group.end(), end)) {
            return null;
        }
        Stretch source = reading.subjects.after(group.end(), end);
        return source == null || group.end() - group.first() > 1
                ? null
                : new Finding(
                        "parenthetical-inverted",
                        frame.cueClass(),
                        source,
                        List.of(new Stretch(group.first(), group.end())),
                        List.of(left),
                        frame.reliability());
    }
}
