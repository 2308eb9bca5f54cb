package dev.parley.enrich.stance.side;

import dev.parley.enrich.grammar.Clause;
import dev.parley.enrich.stance.judge.JudgedSentence;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is to the verb of its clause, found by climbing over the nouns that it hangs on ("the lifting of the ban").
 *
 * @param link  the preposition that ties it to the noun above, "" where it hangs on the verb itself
 * @param above the head of that noun; -1 where there is none
 * @param depth how many nouns were climbed over
 */
public record Role(Part part, @Nullable Clause clause, String link, int above, int depth) {

    /** What a phrase is in a clause. */
    public enum Part {
        SUBJECT,
        /** What a passive happens to. */
        PATIENT,
        OBJECT,
        AGENT,
        /** It hangs on a verb by a preposition. */
        OBLIQUE,
        NONE
    }

    private static final int HIGHEST = 3;

    public static Role of(Document document, JudgedSentence judged, NounPhrase phrase) {
        NounPhrase top = phrase;
        String link = "";
        int above = -1;
        for (int depth = 0; depth <= HIGHEST; depth++) {
            Role direct = direct(document, judged, top, link, above, depth);
            if (direct != null) {
                return direct;
            }
            int before = top.first() - 1;
            if (before <= judged.sentence().first()) {
                break;
            }
            boolean preposition = document.token(before).tag().isPreposition();
            boolean series = document.isTag(before, Tag.CONJUNCTION) || document.isComma(before);
            NounPhrase upper = preposition || series ? document.nounPhraseAt(before - 1) : null;
            if (upper == null) {
                return oblique(document, judged, before, preposition, link, above, depth);
            }
            if (preposition && above < 0) {
                link = document.token(before).lower();
                above = upper.head();
            }
            top = upper;
        }
        return new Role(Part.NONE, null, link, above, HIGHEST);
    }

    private static @Nullable Role direct(
            Document document, JudgedSentence judged, NounPhrase phrase, String link, int above, int depth) {
        Clause object = null;
        for (Clause clause : judged.clauses().all()) {
            if (phrase.equals(clause.subject())) {
                Part part = clause.verb().passive() ? Part.PATIENT : Part.SUBJECT;
                return new Role(part, clause, link, above, depth);
            }
            if (phrase.equals(clause.agent())) {
                return new Role(Part.AGENT, clause, link, above, depth);
            }
            if (phrase.equals(clause.object())) {
                object = clause;
            }
        }
        if (object == null) {
            return null;
        }
        String preposition = document.token(Math.max(0, phrase.first() - 1)).lower();
        boolean hangs =
                phrase.first() > 0 && document.token(phrase.first() - 1).tag().isPreposition();
        boolean bare = object.verb().end() == phrase.first() || !hangs;
        return new Role(
                bare ? Part.OBJECT : Part.OBLIQUE, object, link.isEmpty() && !bare ? preposition : link, above, depth);
    }

    private static Role oblique(
            Document document, JudgedSentence judged, int at, boolean preposition, String link, int above, int depth) {
        VerbGroup verb = at < 1 ? null : document.verbGroupAt(preposition ? at - 1 : at);
        Clause clause = verb == null ? null : judged.clauses().at(verb.first());
        if (clause == null) {
            return new Role(Part.NONE, null, preposition ? document.token(at).lower() : link, above, depth);
        }
        String by = preposition && link.isEmpty() ? document.token(at).lower() : link;
        return new Role(preposition ? Part.OBLIQUE : Part.OBJECT, clause, by, above, depth);
    }
}
