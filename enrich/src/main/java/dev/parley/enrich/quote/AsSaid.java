package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "As Ames noted, the bridge is old", "the bridge is old, as Ames put it". */
final class AsSaid implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (int i = 0; i + 3 < reading.document.size(); i++) {
            if (reading.is(i, "as") && !reading.isQuoted(i) && reading.isReadable(i)) {
                Finding finding = read(reading, i);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding read(Reading reading, int as) {
        Sentence sentence = reading.sentence(as);
        int end = reading.wordsEnd(sentence);
        NounPhrase phrase = reading.noun(as + 1);
        VerbGroup group =
                phrase == null || phrase.first() != as + 1 || phrase.end() >= end ? null : reading.verb(phrase.end());
        if (phrase == null || group == null || group.first() != phrase.end() || !isCue(reading, group)) {
            return null;
        }
        int after = reading.is(group.end(), "it") ? group.end() + 1 : group.end();
        boolean closes = after >= end || reading.isComma(after);
        Stretch content =
                !closes ? null : as == sentence.first() ? right(reading, after, end) : left(reading, as, sentence);
        return content == null
                ? null
                : Finding.of(
                        "as-said",
                        CueClass.SPEECH,
                        new Stretch(phrase.first(), phrase.end()),
                        new Stretch(group.first(), after),
                        content,
                        0.9);
    }

    private static boolean isCue(Reading reading, VerbGroup group) {
        boolean put = reading.lemma(group).equals("put") && reading.is(group.end(), "it");
        return group.isFinite() && (put || reading.lexicon.verb(reading.main(group), "alone") != null);
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
