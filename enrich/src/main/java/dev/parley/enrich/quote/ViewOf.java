package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "In Ames' view, the bridge is unsafe", "a trap, in the words of Ames", and at a sentence's head "For Ames, the bridge is a trap". */
final class ViewOf implements WordConstruction {

    private static final double VIEW = 0.85;
    private static final double FOR = 0.4;

    @Override
    public Set<String> words() {
        return Set.of("in", "for");
    }

    @Override
    public @Nullable Finding read(Reading reading, int preposition) {
        return reading.is(preposition, "in") ? view(reading, preposition) : forSource(reading, preposition);
    }

    private static @Nullable Finding view(Reading reading, int in) {
        NounPhrase phrase = reading.noun(in + 1);
        if (phrase == null || phrase.first() != in + 1 || !isView(reading, phrase)) {
            return null;
        }
        Sentence sentence = reading.sentence(in);
        int end = reading.wordsEnd(sentence);
        Stretch owner = owner(reading, phrase);
        int after = phrase.end();
        if (owner == null && reading.is(after, "of")) {
            owner = reading.subjects.after(after + 1, end);
            after = owner == null ? after : owner.end();
        }
        if (owner == null || !isApart(reading, sentence, in, after, end)) {
            return null;
        }
        CueClass cueClass = reading.is(phrase.head(), "words") || reading.is(phrase.head(), "telling")
                ? CueClass.SPEECH
                : CueClass.BELIEF;
        List<Stretch> cue = List.of(new Stretch(in, in + 1), new Stretch(phrase.head(), phrase.head() + 1));
        List<Stretch> content = reading.isOpening(after + 1)
                ? quoted(reading, after + 1)
                : Surroundings.of(reading, sentence, in, after, end);
        return content.isEmpty() ? null : new Finding("view-of", cueClass, owner, cue, content, VIEW);
    }

    /** "closed because, in her words, ...": the words are those behind it. */
    private static List<Stretch> quoted(Reading reading, int open) {
        Stretch content = reading.extents.content(Shape.REST, open, false);
        return content == null ? List.of() : List.of(content);
    }

    private static boolean isView(Reading reading, NounPhrase phrase) {
        return reading.lexicon.isForm(CuePart.VIEW, reading.token(phrase.head()));
    }

    /** "Ames'", "the mayor's", "her". */
    private static @Nullable Stretch owner(Reading reading, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (reading.isTag(i, Tag.POSSESSIVE) || reading.is(i, "'") || reading.is(i, "\u2019")) {
                return i == phrase.first() ? new Stretch(i, i + 1) : new Stretch(phrase.first(), i);
            }
        }
        return null;
    }

    /** Opens the sentence, or stands behind a comma; and a comma or the end follows. */
    private static boolean isApart(Reading reading, Sentence sentence, int first, int after, int end) {
        boolean opens = first == sentence.first()
                || reading.isComma(first - 1)
                || reading.isDash(first - 1)
                || reading.endsQuotedClause(first - 1);
        return opens && (after >= end || reading.isComma(after) || reading.isDash(after));
    }

    /** "For Ames, the bridge is a trap": a name or people, then a clause. */
    private static @Nullable Finding forSource(Reading reading, int preposition) {
        Sentence sentence = reading.sentence(preposition);
        NounPhrase phrase = reading.noun(preposition + 1);
        int end = reading.wordsEnd(sentence);
        if (preposition != sentence.first()
                || phrase == null
                || phrase.first() != preposition + 1
                || !reading.isComma(phrase.end())
                || !holdsViews(reading, phrase)
                || !reading.clauses.at(phrase.end() + 1, end)
                || !isPresent(reading, phrase.end() + 1, end)) {
            return null;
        }
        Stretch content = reading.extents.content(Shape.CLAUSE, phrase.end() + 1, false);
        return content == null
                ? null
                : Finding.of(
                        "view-of",
                        CueClass.BELIEF,
                        new Stretch(phrase.first(), phrase.end()),
                        new Stretch(preposition, preposition + 1),
                        content,
                        FOR);
    }

    /** A view is told in the present; "for Ames, it was a long day" tells what happened to her. */
    private static boolean isPresent(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            VerbGroup group = reading.verb(i);
            if (group != null && group.isFinite()) {
                return reading.isTag(group.first(), Tag.VERB_PRESENT)
                        && !group.modal()
                        && !reading.token(group.first()).lemma().equals("have");
            }
        }
        return false;
    }

    private static boolean holdsViews(Reading reading, NounPhrase phrase) {
        return !reading.isTime(phrase.head())
                && (reading.isTag(phrase.head(), Tag.PROPER)
                        || reading.lexicon.isLemma(CuePart.PEOPLE, reading.token(phrase.head())));
    }
}
