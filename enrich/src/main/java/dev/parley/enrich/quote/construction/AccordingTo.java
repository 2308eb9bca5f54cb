package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.verb.Surroundings;
import dev.parley.enrich.quote.verb.VerbClauses;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The bridge is unsafe, according to Ames." and "According to Ames, the bridge is unsafe." */
public final class AccordingTo implements WordConstruction {

    @Override
    public Set<String> words() {
        return Set.of("according", "per");
    }

    @Override
    public @Nullable Finding read(Passage passage, int cue) {
        Sentence sentence = passage.sentence(cue);
        boolean per = passage.is(cue, "per");
        if (per ? cue != sentence.first() : !passage.is(cue + 1, "to")) {
            return null;
        }
        int end = passage.wordsEnd(sentence);
        int first = cue + (per ? 1 : 2);
        int sourceEnd = sourceEnd(passage, first, end);
        boolean opens = cue == sentence.first() || passage.isTag(cue - 1, Tag.CONJUNCTION);
        boolean comma = sourceEnd < end || !opens && !goesOn(passage, sentence, first, end);
        sourceEnd = comma ? sourceEnd : beforeClause(passage, sentence, first, end);
        if (sourceEnd <= first || per && sourceEnd >= end || isMeasure(passage, first, sourceEnd)) {
            return null;
        }
        TokenSpan source = new TokenSpan(first, sourceEnd);
        List<TokenSpan> content =
                Surroundings.of(passage, sentence, cue, comma || sourceEnd >= end ? sourceEnd : sourceEnd - 1, end);
        return content.isEmpty()
                ? null
                : new Finding(
                        "according-to", CueClass.SPEECH, source, List.of(new TokenSpan(cue, first)), content, 0.95);
    }

    /** "according to size", "according to plan": one bare noun that names neither people nor a document. */
    private static boolean isMeasure(Passage passage, int first, int end) {
        return end == first + 1
                && passage.isTag(first, Tag.NOUN)
                && !passage.token(first).isCapitalised()
                && !passage.lexicon.isPeople(passage.token(first))
                && !passage.lexicon.isLemma(CuePart.DOCUMENT, passage.token(first));
    }

    /** "The crews, according to the ministry found it", "on Monday, according to her office she left": no comma behind the source. */
    private static boolean goesOn(Passage passage, Sentence sentence, int first, int end) {
        TokenSpan source = passage.subjects.after(first, end);
        int next = source == null ? end : source.end();
        boolean verb =
                passage.isFiniteVerb(next) && !VerbClauses.hasFinite(passage, new TokenSpan(sentence.first(), first));
        return verb || passage.isTag(next, Tag.PRONOUN) && passage.clauseStart.at(next, end);
    }

    /** "According to police the bridge is unsafe": without a comma; the end where no clause follows its noun. */
    private static int beforeClause(Passage passage, Sentence sentence, int first, int end) {
        TokenSpan whole = passage.subjects.after(first, end);
        NounPhrase source = passage.noun(first);
        if (whole == null || source == null) {
            return end;
        }
        if (passage.clauseStart.at(whole.end(), end) || goesOn(passage, sentence, first, end)) {
            return whole.end();
        }
        if (passage.clauseStart.at(source.end(), end)) {
            return source.end();
        }
        for (int i = first + 1; i < source.end(); i++) {
            boolean name = passage.isTag(i, Tag.PROPER) && passage.isTag(i - 1, Tag.NOUN_PLURAL);
            if (name && passage.isFiniteVerb(source.end())) {
                return i;
            }
        }
        return end;
    }

    /** "according to the Herald in March". */
    private static boolean opensDate(Passage passage, int at, int end) {
        NounPhrase phrase = passage.isTag(at, Tag.PREPOSITION) ? passage.noun(at + 1) : null;
        return phrase != null
                && phrase.first() == at + 1
                && (phrase.end() >= end || passage.isComma(phrase.end()))
                && passage.words.isDate(passage.token(phrase.head()));
    }

    private static int sourceEnd(Passage passage, int first, int end) {
        int at = first;
        while (at < end
                && !(passage.isComma(at) && !passage.isWithinDate(at))
                && !passage.isDash(at)
                && !passage.is(at, ";")
                && !passage.is(at, ":")
                && !(at > first && opensDate(passage, at, end))) {
            if (passage.isOpening(at)) {
                Quotation quotation = passage.quotation(at);
                at = quotation == null ? at + 1 : Math.min(quotation.close() + 1, end);
            } else {
                at++;
            }
        }
        return at;
    }
}
