package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePhrase;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames let it be known that she would resign", "Ames came out against the plan": a cue of several words. */
public final class PhraseCue implements VerbConstruction {

    /** "its", "her", "the union's". */
    private static final String ANYBODYS = "one's";

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null) {
            return null;
        }
        Finding found = read(cue, cue.passage.lexicon.phrases(cue.passage.main(cue.group)), cue.next);
        boolean passive = cue.group.passive() && cue.group.isFinite();
        return found != null || !passive
                ? found
                : read(cue, cue.passage.lexicon.passivePhrases(cue.passage.main(cue.group)), cue.group.main());
    }

    /** @param from where the phrases' words begin; of "were opposed to" at the participle */
    private static @Nullable Finding read(VerbCue cue, List<CuePhrase> phrases, int from) {
        for (CuePhrase phrase : phrases) {
            int end = end(phrase, cue.passage, from, cue.end);
            TokenSpan content = end < 0 || end >= cue.end ? null : content(cue, phrase, end);
            if (content != null) {
                return cue.finding("phrase", phrase.how(), cue.cueTo(end), content);
            }
        }
        return null;
    }

    /** Whether a verb is the first word of such a cue. */
    public static boolean opens(Passage passage, VerbGroup group, int limit) {
        return passage.lexicon.phrases(passage.main(group)).stream()
                .anyMatch(phrase -> end(phrase, passage, group.end(), limit) >= 0);
    }

    /** Where a phrase ends whose words start at a token, adverbs between them; -1 where they do not. */
    private static int end(CuePhrase phrase, Passage passage, int from, int limit) {
        int at = from;
        for (String word : phrase.words()) {
            while (at < limit && !matches(passage, at, word) && passage.isTag(at, Tag.ADVERB)) {
                at++;
            }
            if (at >= limit || !matches(passage, at, word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean matches(Passage passage, int at, String word) {
        return word.equals(ANYBODYS) ? passage.isTag(at, Tag.POSSESSIVE) : passage.is(at, word);
    }

    private static @Nullable TokenSpan content(VerbCue cue, CuePhrase phrase, int first) {
        if (phrase.frame().equals("object") && cue.passage.isTag(first, Tag.VERB_ING)) {
            return cue.passage.extents.content(Shape.GERUND, first, cue.isRelative());
        }
        if (phrase.frame().equals("object")) {
            return cue.startsNoun(first) ? cue.passage.extents.content(Shape.OBJECT, first, cue.isRelative()) : null;
        }
        boolean that = cue.passage.is(first, "that");
        return that || cue.startsClause(first)
                ? cue.passage.extents.content(that ? Shape.THAT : Shape.CLAUSE, first, cue.isRelative())
                : null;
    }
}
