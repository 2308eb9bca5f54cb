package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.quote.verb.Surroundings;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "In Ames' view, the bridge is unsafe", "a trap, in the words of Ames", and at a sentence's head "For Ames, the bridge is a trap". */
public final class ViewOf implements WordConstruction {

    private static final double VIEW = 0.85;
    private static final double FOR = 0.4;

    @Override
    public Set<String> words() {
        return Set.of("in", "for");
    }

    @Override
    public @Nullable Finding read(Passage passage, int preposition) {
        return passage.is(preposition, "in") ? view(passage, preposition) : forSource(passage, preposition);
    }

    private static @Nullable Finding view(Passage passage, int in) {
        NounPhrase phrase = passage.noun(in + 1);
        if (phrase == null || phrase.first() != in + 1 || !isView(passage, phrase)) {
            return null;
        }
        Sentence sentence = passage.sentence(in);
        int end = passage.wordsEnd(sentence);
        TokenSpan owner = owner(passage, phrase);
        int after = phrase.end();
        if (owner == null && passage.is(after, "of")) {
            owner = passage.subjects.after(after + 1, end);
            after = owner == null ? after : owner.end();
        }
        if (owner == null || !isApart(passage, sentence, in, after, end)) {
            return null;
        }
        CueClass cueClass = passage.is(phrase.head(), "words") || passage.is(phrase.head(), "telling")
                ? CueClass.SPEECH
                : CueClass.BELIEF;
        List<TokenSpan> cue = List.of(new TokenSpan(in, in + 1), new TokenSpan(phrase.head(), phrase.head() + 1));
        List<TokenSpan> content = passage.isOpening(after + 1)
                ? quoted(passage, after + 1)
                : Surroundings.of(passage, sentence, in, after, end);
        return content.isEmpty() ? null : new Finding("view-of", cueClass, owner, cue, content, VIEW);
    }

    /** "closed because, in her words, ...": the words are those behind it. */
    private static List<TokenSpan> quoted(Passage passage, int open) {
        TokenSpan content = passage.extents.content(Shape.REST, open, false);
        return content == null ? List.of() : List.of(content);
    }

    private static boolean isView(Passage passage, NounPhrase phrase) {
        return passage.lexicon.isForm(CuePart.VIEW, passage.token(phrase.head()));
    }

    /** "Ames'", "the mayor's", "her". */
    private static @Nullable TokenSpan owner(Passage passage, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (passage.isTag(i, Tag.POSSESSIVE) || passage.is(i, "'") || passage.is(i, "\u2019")) {
                return i == phrase.first() ? new TokenSpan(i, i + 1) : new TokenSpan(phrase.first(), i);
            }
        }
        return null;
    }

    /** Opens the sentence, or stands behind a comma; and a comma or the end follows. */
    private static boolean isApart(Passage passage, Sentence sentence, int first, int after, int end) {
        boolean opens = first == sentence.first()
                || passage.isComma(first - 1)
                || passage.isDash(first - 1)
                || passage.endsQuotedClause(first - 1);
        return opens && (after >= end || passage.isComma(after) || passage.isDash(after));
    }

    /** "For Ames, the bridge is a trap": a name or people, then a clause. */
    private static @Nullable Finding forSource(Passage passage, int preposition) {
        Sentence sentence = passage.sentence(preposition);
        NounPhrase phrase = passage.noun(preposition + 1);
        int end = passage.wordsEnd(sentence);
        if (preposition != sentence.first()
                || phrase == null
                || phrase.first() != preposition + 1
                || !passage.isComma(phrase.end())
                || !holdsViews(passage, phrase)
                || !passage.clauseStart.at(phrase.end() + 1, end)
                || !isPresent(passage, phrase.end() + 1, end)) {
            return null;
        }
        TokenSpan content = passage.extents.content(Shape.CLAUSE, phrase.end() + 1, false);
        return content == null
                ? null
                : Finding.of(
                        "view-of",
                        CueClass.BELIEF,
                        new TokenSpan(phrase.first(), phrase.end()),
                        new TokenSpan(preposition, preposition + 1),
                        content,
                        FOR);
    }

    /** A view is told in the present; "for Ames, it was a long day" tells what happened to her. */
    private static boolean isPresent(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            VerbGroup group = passage.verb(i);
            if (group != null && group.isFinite()) {
                return passage.isTag(group.first(), Tag.VERB_PRESENT)
                        && !group.modal()
                        && !passage.token(group.first()).lemma().equals("have");
            }
        }
        return false;
    }

    private static boolean holdsViews(Passage passage, NounPhrase phrase) {
        return !passage.isTime(phrase.head())
                && (passage.isTag(phrase.head(), Tag.PROPER)
                        || passage.lexicon.isLemma(CuePart.PEOPLE, passage.token(phrase.head())));
    }
}
