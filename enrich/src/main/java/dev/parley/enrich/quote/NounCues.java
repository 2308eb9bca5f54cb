package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ames' claim that the bridge is unsafe", "her criticism of the firm", "Ames expressed concern about the cables". */
final class NounCues implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        for (NounPhrase phrase : reading.document.nounPhrases()) {
            Token head = reading.token(phrase.head());
            boolean common =
                    reading.isReadable(phrase.head()) && (head.tag() == Tag.NOUN || head.tag() == Tag.NOUN_PLURAL);
            if (common && !reading.isQuoted(phrase.head()) && reading.lexicon.isCueNoun(head)) {
                Finding finding = read(reading, phrase, head);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding read(Reading reading, NounPhrase phrase, Token head) {
        int next = phrase.end();
        if (next >= reading.wordsEnd(reading.sentence(next - 1))) {
            return null;
        }
        boolean clause = reading.is(next, "that") && reading.isTag(next, Tag.SUBORDINATOR);
        boolean to = reading.isTag(next, Tag.TO);
        String name = clause ? "clause" : to ? "to" : reading.token(next).lower();
        Frame frame = reading.lexicon.noun(head.lemma(), name);
        if (frame == null) {
            return null;
        }
        int first = clause || to ? next : next + 1;
        Stretch content =
                reading.has(first) && reading.sentence(next).contains(first) ? reading.extents.phrase(first) : null;
        return content == null ? null : withSource(reading, phrase, frame, first, content);
    }

    private static @Nullable Finding withSource(
            Reading reading, NounPhrase phrase, Frame frame, int cueEnd, Stretch content) {
        VerbGroup light = lightVerb(reading, phrase);
        if (light != null) {
            Stretch source = VerbCue.of(reading, light).source;
            return source == null
                    ? null
                    : Finding.of(
                            "light-verb",
                            frame.cueClass(),
                            source,
                            new Stretch(light.first(), cueEnd),
                            content,
                            frame.reliability());
        }
        Stretch possessor = possessor(reading, phrase);
        if (possessor == null) {
            return null;
        }
        int cue = reading.token(possessor.end()).lower().startsWith("'") ? possessor.end() + 1 : possessor.end();
        return Finding.of("noun", frame.cueClass(), possessor, new Stretch(cue, cueEnd), content, frame.reliability());
    }

    private static @Nullable VerbGroup lightVerb(Reading reading, NounPhrase phrase) {
        VerbGroup group = reading.verb(phrase.first() - 1);
        boolean light = group != null
                && group.end() == phrase.first()
                && !group.passive()
                && reading.lexicon.is("LIGHT", reading.lemma(group))
                && possessor(reading, phrase) == null;
        return light ? group : null;
    }

    private static @Nullable Stretch possessor(Reading reading, NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
            if (reading.isTag(i, Tag.POSSESSIVE)) {
                boolean clitic = reading.token(i).lower().startsWith("'");
                return clitic ? possessor(phrase.first(), i) : new Stretch(i, i + 1);
            }
            if (reading.is(i, "'")) {
                return possessor(phrase.first(), i);
            }
        }
        return null;
    }

    private static @Nullable Stretch possessor(int first, int end) {
        return end > first ? new Stretch(first, end) : null;
    }
}
