package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.quote.verb.VerbClauses;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "As Ames noted, the bridge is old", "the bridge is old, as Ames put it". */
public final class AsSaid implements WordConstruction {

    @Override
    public Set<String> words() {
        return Set.of("as");
    }

    @Override
    public @Nullable Finding read(Passage passage, int as) {
        Sentence sentence = passage.sentence(as);
        int end = passage.wordsEnd(sentence);
        NounPhrase phrase = passage.noun(as + 1);
        if (phrase == null || phrase.first() != as + 1) {
            return null;
        }
        int subject = overBracket(passage, phrase.end(), end);
        VerbGroup group = subject >= end ? null : passage.verb(subject);
        if (group == null || group.first() != subject || !isCue(passage, group)) {
            return null;
        }
        boolean particle = passage.is(group.end(), "it") || passage.is(group.end(), "out");
        int after = particle ? group.end() + 1 : passage.addresseeEnd(group);
        boolean closes =
                after >= end || passage.isComma(after) || as > sentence.first() && tellsOnlyWhere(passage, after, end);
        TokenSpan content =
                !closes ? null : as == sentence.first() ? right(passage, after, end) : left(passage, as, sentence);
        return content == null
                ? null
                : Finding.of(
                        "as-said",
                        CueClass.SPEECH,
                        new TokenSpan(phrase.first(), subject),
                        new TokenSpan(group.first(), after),
                        content,
                        0.9);
    }

    /** "Ames (left)". */
    private static int overBracket(Passage passage, int at, int end) {
        if (!passage.is(at, "(")) {
            return at;
        }
        int close = at + 1;
        while (close < end && !passage.is(close, ")")) {
            close++;
        }
        return close + 1;
    }

    /** "on the radio", "in a tweet on Monday": only where and when it was said. */
    private static boolean tellsOnlyWhere(Passage passage, int from, int end) {
        return passage.isTag(from, Tag.PREPOSITION) && VerbClauses.ends(passage, from, end);
    }

    private static boolean isCue(Passage passage, VerbGroup group) {
        return group.isFinite()
                && (passage.particleEnd(group) > group.end()
                        || passage.putsIt(group)
                        || passage.addresseeEnd(group) > group.end()
                        || passage.lexicon.verb(passage.main(group), "alone") != null);
    }

    private static @Nullable TokenSpan right(Passage passage, int comma, int end) {
        return comma + 1 < end ? passage.extents.content(Shape.REST, comma + 1, false) : null;
    }

    private static @Nullable TokenSpan left(Passage passage, int as, Sentence sentence) {
        return as > sentence.first() + 2 && passage.isComma(as - 1)
                ? passage.extents.stretch(sentence.first(), as - 1)
                : null;
    }
}
