package dev.parley.enrich.quote;

import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames is critical of the firm", "seemed dissatisfied with the outcome", "is confident that it will hold". */
final class AdjectiveCues implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (VerbGroup group : reading.verbGroups()) {
            if (!group.isFinite() || reading.isQuoted(group.main())) {
                continue;
            }
            int adjective = adjective(reading, group);
            Finding finding = adjective < 0 ? null : read(reading, group, adjective);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private static int adjective(Reading reading, VerbGroup group) {
        if (group.passive()) {
            return reading.lexicon.isCueAdjective(reading.main(group)) ? group.main() : -1;
        }
        if (!reading.lexicon.isLemma(CuePart.LINKING, reading.main(group))) {
            return -1;
        }
        int at = group.end();
        int end = reading.sentence(group.main()).end();
        while (at < end
                && at < group.end() + 3
                && (reading.isTag(at, Tag.ADVERB) || reading.is(at, "more") || reading.is(at, "less"))) {
            at++;
        }
        return at < end && reading.lexicon.isCueAdjective(reading.token(at)) ? at : -1;
    }

    private static @Nullable Finding read(Reading reading, VerbGroup group, int adjective) {
        int next = adjective + 1;
        int end = reading.wordsEnd(reading.sentence(adjective));
        Stretch source = reading.subjects.before(group);
        if (next >= end || source == null) {
            return null;
        }
        Token word = reading.token(adjective);
        boolean clause = reading.is(next, "that") || reading.isTag(next, Tag.PRONOUN) && reading.clauses.at(next, end);
        boolean to = reading.isTag(next, Tag.TO);
        Frame frame = reading.lexicon.adjective(
                word, clause ? "clause" : to ? "to" : reading.token(next).lower());
        if (frame == null) {
            return null;
        }
        int first = clause || to ? next : next + 1;
        Stretch content = first >= end
                ? null
                : reading.extents.content(
                        clause ? Shape.CLAUSE : to ? Shape.INFINITIVE : Shape.ADJECTIVE,
                        first,
                        reading.subjects.isWh(source));
        return content == null
                ? null
                : Finding.of(
                        "adjective",
                        frame.cueClass(),
                        source,
                        new Stretch(group.first(), first),
                        content,
                        frame.reliability());
    }
}
