package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ames' claim that the bridge is unsafe", "a report by Ames that ...", "Ames expressed concern about the cables", "Ames is a
 * critic of the firm". Where nobody says it ("allegations that the bridge is unsafe") it is no statement.
 */
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
        int end = reading.wordsEnd(reading.sentence(phrase.head()));
        Stretch author = author(reading, phrase.end(), end);
        int next = author == null ? skipTime(reading, phrase.end(), end) : author.end();
        if (next >= end) {
            return null;
        }
        boolean clause = reading.is(next, "that") && reading.isTag(next, Tag.SUBORDINATOR);
        boolean to = reading.isTag(next, Tag.TO);
        String name = clause ? "clause" : to ? "to" : reading.token(next).lower();
        Frame frame = reading.lexicon.noun(head, name);
        int first = clause || to ? next : next + 1;
        if (frame == null || first >= end) {
            return null;
        }
        Shape shape = clause ? Shape.THAT : to ? Shape.INFINITIVE : Shape.NOUN;
        boolean subject = (clause || to) && isSubject(reading, phrase);
        Stretch content = subject ? reading.extents.phrase(first) : reading.extents.content(shape, first, false);
        return content == null ? null : withSource(reading, phrase, frame, first, content, author);
    }

    /** "Ames' claim that it is unsafe angered drivers": no verb before the noun, so that one follows its clause. */
    private static boolean isSubject(Reading reading, NounPhrase phrase) {
        for (int i = phrase.first() - 1; i >= reading.sentence(phrase.head()).first(); i--) {
            if (reading.verb(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** "a report by Ames (that)": who made it, between noun and content. */
    private static @Nullable Stretch author(Reading reading, int at, int end) {
        boolean link = reading.is(at, "by") || reading.is(at, "from");
        Stretch author = link && at + 1 < end ? reading.subjects.after(at + 1, end) : null;
        return author != null && reading.has(author.end()) && author.end() < end ? author : null;
    }

    private static int skipTime(Reading reading, int from, int end) {
        int at = from;
        while (at < end && reading.isTime(at) && !reading.isTag(at, Tag.DETERMINER)) {
            at++;
        }
        return at;
    }

    private static @Nullable Finding withSource(
            Reading reading, NounPhrase phrase, Frame frame, int cueEnd, Stretch content, @Nullable Stretch author) {
        int noun = nounFirst(reading, phrase);
        if (author != null) {
            Stretch cue = new Stretch(noun, phrase.end());
            return Finding.of("noun-by", frame.cueClass(), author, cue, content, frame.reliability());
        }
        Stretch possessor = possessor(reading, phrase);
        if (possessor != null) {
            int after = possessor.end();
            int cue = reading.token(after).lower().startsWith("'") || reading.isTag(after, Tag.POSSESSIVE)
                    ? after + 1
                    : after;
            return Finding.of(
                    "noun", frame.cueClass(), possessor, new Stretch(cue, cueEnd), content, frame.reliability());
        }
        VerbGroup light = verb(reading, phrase);
        Stretch source = light == null ? null : VerbCue.of(reading, light).source;
        if (light != null && source != null && !reading.is(source.first(), "there")) {
            boolean linking = reading.lexicon.isLemma(CuePart.LINKING, reading.main(light));
            String rule = linking ? "noun-linked" : "light-verb";
            Stretch cue = new Stretch(light.first(), cueEnd);
            return Finding.of(rule, frame.cueClass(), source, cue, content, frame.reliability());
        }
        return null;
    }

    /** The cue without its article or the possessor before it. */
    private static int nounFirst(Reading reading, NounPhrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && (reading.isTag(first, Tag.DETERMINER) || reading.isTag(first, Tag.PROPER))) {
            first++;
        }
        return first;
    }

    private static @Nullable VerbGroup verb(Reading reading, NounPhrase phrase) {
        VerbGroup group = reading.verb(phrase.first() - 1);
        boolean light = group != null
                && group.end() == phrase.first()
                && !group.passive()
                && (reading.lexicon.isLemma(CuePart.LIGHT, reading.main(group))
                        || reading.lexicon.isLemma(CuePart.LINKING, reading.main(group)));
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
