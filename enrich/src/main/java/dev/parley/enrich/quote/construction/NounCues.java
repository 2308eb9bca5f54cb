package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.quote.verb.VerbCue;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Ames' claim that the bridge is unsafe", "a report by Ames that ...", "Ames expressed concern about the cables", "Ames is a
 * critic of the firm". Where nobody says it ("allegations that the bridge is unsafe") it is no statement.
 */
public final class NounCues implements Construction {

    @Override
    public List<Finding> find(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        for (NounPhrase phrase : passage.document.nounPhrases()) {
            Token head = passage.token(phrase.head());
            boolean common =
                    passage.isReadable(phrase.head()) && (head.tag() == Tag.NOUN || head.tag() == Tag.NOUN_PLURAL);
            if (common && !passage.isQuoted(phrase.head()) && passage.lexicon.isCueNoun(head)) {
                Finding finding = read(passage, phrase, head);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    private static @Nullable Finding read(Passage passage, NounPhrase phrase, Token head) {
        int end = passage.wordsEnd(passage.sentence(phrase.head()));
        TokenSpan author = author(passage, phrase.end(), end);
        int next = author == null ? skipTime(passage, phrase.end(), end) : author.end();
        if (next >= end) {
            return null;
        }
        next = author == null ? overBe(passage, phrase, next) : next;
        boolean clause = passage.is(next, "that") && passage.isTag(next, Tag.SUBORDINATOR);
        boolean to = passage.isTag(next, Tag.TO);
        String name = clause ? "clause" : to ? "to" : passage.token(next).lower();
        Frame frame = passage.lexicon.noun(head, name);
        int first = clause || to ? next : next + 1;
        if (frame == null || first >= end) {
            return null;
        }
        Shape shape = clause ? Shape.THAT : to ? Shape.INFINITIVE : Shape.NOUN;
        boolean subject = (clause || to) && isSubject(passage, phrase);
        TokenSpan content = subject ? passage.extents.phrase(first) : passage.extents.content(shape, first, false);
        return content == null ? null : withSource(passage, phrase, frame, first, content, author);
    }

    /** "Ames' argument was that the bridge is unsafe": past the verb, where a clause follows it. */
    private static int overBe(Passage passage, NounPhrase phrase, int next) {
        VerbGroup group = passage.verb(next);
        boolean is = group != null
                && group.first() == next
                && group.isFinite()
                && passage.lemma(group).equals("be")
                && passage.is(group.end(), "that")
                && possessor(passage, phrase) != null;
        return group != null && is ? group.end() : next;
    }

    /** "Ames' claim that it is unsafe angered drivers": no verb before the noun, so that one follows its clause. */
    private static boolean isSubject(Passage passage, NounPhrase phrase) {
        for (int i = phrase.first() - 1; i >= passage.sentence(phrase.head()).first(); i--) {
            if (passage.verb(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** "a report by Ames (that)": who made it, between noun and content. */
    private static @Nullable TokenSpan author(Passage passage, int at, int end) {
        boolean link = passage.is(at, "by") || passage.is(at, "from");
        TokenSpan author = link && at + 1 < end ? passage.subjects.after(at + 1, end) : null;
        return author != null && passage.has(author.end()) && author.end() < end ? author : null;
    }

    private static int skipTime(Passage passage, int from, int end) {
        int at = from;
        while (at < end && passage.isTime(at) && !passage.isTag(at, Tag.DETERMINER)) {
            at++;
        }
        return at;
    }

    private static @Nullable Finding withSource(
            Passage passage,
            NounPhrase phrase,
            Frame frame,
            int cueEnd,
            TokenSpan content,
            @Nullable TokenSpan author) {
        int noun = nounFirst(passage, phrase);
        if (author != null) {
            TokenSpan cue = new TokenSpan(noun, phrase.end());
            return Finding.of("noun-by", frame.cueClass(), author, cue, content, frame.reliability());
        }
        TokenSpan possessor = possessor(passage, phrase);
        if (possessor != null) {
            int after = possessor.end();
            int cue = passage.token(after).lower().startsWith("'") || passage.isTag(after, Tag.POSSESSIVE)
                    ? after + 1
                    : after;
            return Finding.of(
                    "noun", frame.cueClass(), possessor, new TokenSpan(cue, cueEnd), content, frame.reliability());
        }
        VerbGroup light = verb(passage, phrase);
        TokenSpan source = light == null ? null : VerbCue.of(passage, light).source;
        if (light != null && source != null && !passage.is(source.first(), "there")) {
            boolean linking = passage.lexicon.isLemma(CuePart.LINKING, passage.main(light));
            String rule = linking ? "noun-linked" : "light-verb";
            TokenSpan cue = new TokenSpan(light.first(), cueEnd);
            return Finding.of(rule, frame.cueClass(), source, cue, content, frame.reliability());
        }
        return null;
    }

    /** The cue without its article or the possessor before it. */
    private static int nounFirst(Passage passage, NounPhrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && (passage.isTag(first, Tag.DETERMINER) || passage.isTag(first, Tag.PROPER))) {
            first++;
        }
        return first;
    }

    private static @Nullable VerbGroup verb(Passage passage, NounPhrase phrase) {
        VerbGroup group = passage.verb(phrase.first() - 1);
        boolean light = group != null
                && group.end() == phrase.first()
                && !group.passive()
                && (passage.lexicon.isLemma(CuePart.LIGHT, passage.main(group))
                        || passage.lexicon.isLemma(CuePart.LINKING, passage.main(group)));
        return light ? group : null;
    }

    private static @Nullable TokenSpan possessor(Passage passage, NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
            if (passage.isTag(i, Tag.POSSESSIVE)) {
                boolean clitic = passage.token(i).lower().startsWith("'");
                return clitic ? possessor(phrase.first(), i) : new TokenSpan(i, i + 1);
            }
            if (passage.is(i, "'")) {
                return possessor(phrase.first(), i);
            }
        }
        return null;
    }

    private static @Nullable TokenSpan possessor(int first, int end) {
        return end > first ? new TokenSpan(first, end) : null;
    }
}
