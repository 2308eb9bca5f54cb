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
                Frame frame = frame(reading, group);
                int before = findings.size();
                if (frame != null) {
                    read(reading, group, frame, findings);
                }
                if (findings.size() > before) {
                    reading.taken.add(group.main());
                }
            }
        }
    }

    /** A verb that may stand alone, or one with the person told right behind it: "Ames told the council". */
    private static @Nullable Frame frame(Reading reading, VerbGroup group) {
        Frame alone = reading.lexicon.verb(reading.main(group), "alone");
        if (alone != null || addressee(reading, group) == group.end()) {
            return alone;
        }
        return reading.lexicon.verb(reading.main(group), "told");
    }

    /** The end of whoever is told: the same as the verb's where nobody is. */
    private static int addressee(Reading reading, VerbGroup group) {
        NounPhrase told = reading.noun(group.end());
        if (told == null || told.first() != group.end()) {
            return group.end();
        }
        return reading.lexicon.verb(reading.main(group), "told") == null ? group.end() : told.end();
    }

    private static void read(Reading reading, VerbGroup group, Frame frame, List<Finding> findings) {
        Sentence sentence = reading.sentence(group.main());
        int end = reading.wordsEnd(sentence);
        Stretch before = reading.subjects.before(group);
        if (before != null && isComma(reading, before.first() - 1) && before.first() - 1 > sentence.first()) {
            subjectFirst(reading, group, frame, before, end, findings);
        } else if (isComma(reading, group.first() - 1)
                && group.first() - 1 > sentence.first()
                && addressee(reading, group) == group.end()) {
            Finding finding = inverted(reading, group, frame, sentence, end);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    /** What stands before the cue, without its comma, with its closing mark. */
    private static @Nullable Stretch left(Reading reading, int first, int end) {
        return reading.endsQuotedClause(end - 1) ? new Stretch(first, end) : reading.extents.stretch(first, end - 1);
    }

    private static boolean isComma(Reading reading, int i) {
        return reading.isComma(i) || reading.isDash(i) || reading.endsQuotedClause(i);
    }

    private static void subjectFirst(
            Reading reading, VerbGroup group, Frame frame, Stretch source, int end, List<Finding> findings) {
        int start =
                reading.extents.afterSemicolon(reading.sentence(group.main()).first(), source.first());
        while (reading.isTag(start, Tag.CONJUNCTION) && reading.isComma(start + 1)) {
            start += 2;
        }
        Stretch left = start + 1 < source.first() ? left(reading, start, source.first()) : null;
        boolean opens = left == null && start == source.first();
        if (left == null && !opens || !VerbClauses.ends(reading, group.end(), end) || reading.subjects.isWh(source)) {
            return;
        }
        int rest = restAfter(reading, group.end(), end);
        List<Stretch> cue = List.of(new Stretch(group.first(), group.end()));
        if (isComma(reading, rest) && rest + 1 < end && !isParticiple(reading, rest + 1)) {
            Stretch right = reading.extents.content(Shape.REST, rest + 1, false);
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
        if (left != null && VerbClauses.hasFinite(reading, left)) {
            findings.add(new Finding(
                    "parenthetical-end", frame.cueClass(), source, cue, List.of(left), frame.reliability()));
        }
    }

    /** "The plan, said Ames, would fail": a subject before the cue, its verb behind it. */
    private static boolean isPredicate(Reading reading, Stretch left, int at) {
        VerbGroup group = reading.verb(at);
        return group != null && group.first() == at && group.isFinite() && !VerbClauses.hasFinite(reading, left);
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
        Stretch left = left(reading, reading.extents.afterSemicolon(sentence.first(), group.first()), group.first());
        boolean quoted = reading.endsQuotedClause(group.first() - 1);
        if (phrase == null
                || phrase.first() != group.end()
                || left == null
                || group.end() - group.first() > 1
                || !quoted && reading.clauses.at(group.end(), end)) {
            return null;
        }
        Stretch source = reading.subjects.after(group.end(), end);
        if (source == null) {
            return null;
        }
        Stretch cue = new Stretch(group.first(), group.end());
        int rest = source.end();
        boolean goesOn = reading.clauses.at(rest + 1, end) || isPredicate(reading, left, rest + 1);
        if (!quoted && isComma(reading, rest) && rest + 1 < end && goesOn) {
            Stretch right = reading.extents.content(Shape.REST, rest + 1, false);
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
        return VerbClauses.hasMain(reading, left)
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
