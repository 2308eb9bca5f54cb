package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "As Ames noted, the bridge is old", "the bridge is old, as Ames put it". */
final class AsSaid implements WordConstruction {

    @Override
    public Set<String> words() {
        return Set.of("as");
    }

    @Override
    public @Nullable Finding read(Reading reading, int as) {
        Sentence sentence = reading.sentence(as);
        int end = reading.wordsEnd(sentence);
        NounPhrase phrase = reading.noun(as + 1);
        if (phrase == null || phrase.first() != as + 1) {
            return null;
        }
        int subject = overBracket(reading, phrase.end(), end);
        VerbGroup group = subject >= end ? null : reading.verb(subject);
        if (group == null || group.first() != subject || !isCue(reading, group)) {
            return null;
        }
        boolean particle = reading.is(group.end(), "it") || reading.is(group.end(), "out");
        int after = particle ? group.end() + 1 : group.end();
        boolean closes =
                after >= end || reading.isComma(after) || as > sentence.first() && tellsOnlyWhere(reading, after, end);
        Stretch content =
                !closes ? null : as == sentence.first() ? right(reading, after, end) : left(reading, as, sentence);
        return content == null
                ? null
                : Finding.of(
                        "as-said",
                        CueClass.SPEECH,
                        new Stretch(phrase.first(), subject),
                        new Stretch(group.first(), after),
                        content,
                        0.9);
    }

    /** "Ames (left)". */
    private static int overBracket(Reading reading, int at, int end) {
        if (!reading.is(at, "(")) {
            return at;
        }
        int close = at + 1;
        while (close < end && !reading.is(close, ")")) {
            close++;
        }
        return close + 1;
    }

    /** "on the radio", "in a tweet on Monday": only where and when it was said. */
    private static boolean tellsOnlyWhere(Reading reading, int from, int end) {
        return reading.isTag(from, Tag.PREPOSITION) && VerbClauses.ends(reading, from, end);
    }

    private static boolean isCue(Reading reading, VerbGroup group) {
        boolean pointsOut = reading.lemma(group).equals("point") && reading.is(group.end(), "out");
        return group.isFinite()
                && (pointsOut || reading.putsIt(group) || reading.lexicon.verb(reading.main(group), "alone") != null);
    }

    private static @Nullable Stretch right(Reading reading, int comma, int end) {
        return comma + 1 < end ? reading.extents.content(Shape.REST, comma + 1, false) : null;
    }

    private static @Nullable Stretch left(Reading reading, int as, Sentence sentence) {
        return as > sentence.first() + 2 && reading.isComma(as - 1)
                ? reading.extents.stretch(sentence.first(), as - 1)
                : null;
    }
}
