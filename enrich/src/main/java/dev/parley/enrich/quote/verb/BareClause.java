package dev.parley.enrich.quote.verb;

import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** "Ames said the bridge was unsafe", also after a time or an addressee: "Ames told the council the bridge was unsafe". */
public final class BareClause implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive() || cue.next >= cue.end) {
            return null;
        }
        int first = first(cue);
        Frame told = cue.frame("told");
        if (told != null && cue.startsNoun(first)) {
            int after = afterAddressee(cue, first);
            if (after > 0 && cue.startsClause(after)) {
                return cue.finding(
                        "told-clause",
                        told,
                        cue.cue(),
                        cue.passage.extents.content(Shape.CLAUSE, after, cue.isRelative()));
            }
        }
        Frame frame = cue.frame("clause");
        if (frame == null || !opens(cue, first)) {
            return null;
        }
        return cue.finding(
                "bare-clause",
                frame,
                cue.cue(),
                cue.passage.extents.content(Shape.CLAUSE, first, cue.isRelative() || isPredicate(cue, first)));
    }

    /** Past when and where it was said, and a comma behind that or before another clause: "said on Monday, the bridge was". */
    private static int first(VerbCue cue) {
        int direct = cue.skipTime(overManner(cue));
        int after = afterPhrases(cue, direct);
        boolean where = after > direct && tellsWhere(cue, direct) && opens(cue, after);
        if (opens(cue, direct) && !where) {
            return direct;
        }
        if (opens(cue, after)) {
            return after;
        }
        boolean comma = cue.passage.is(after, ":")
                || cue.passage.isComma(after) && (after > cue.next || isOpener(cue, after + 1));
        return comma && opens(cue, after + 1) && !cue.passage.isFiniteVerb(after + 1) && !isParticiple(cue, after + 1)
                ? after + 1
                : after;
    }

    /** "in a statement", "in her report": where it was said, and no part of what was said. */
    private static boolean tellsWhere(VerbCue cue, int at) {
        Passage passage = cue.passage;
        NounPhrase phrase = passage.isTag(at, Tag.PREPOSITION) ? passage.noun(at + 1) : null;
        if (phrase == null || phrase.first() != at + 1) {
            return false;
        }
        Token head = passage.token(phrase.head());
        return passage.lexicon.isForm(CuePart.VENUE, head) || passage.lexicon.isLemma(CuePart.DOCUMENT, head);
    }

    /** "wrote to the board, further remarking": a cue of its own. */
    private static boolean isParticiple(VerbCue cue, int from) {
        int at = from;
        while (at < cue.end && cue.passage.isTag(at, Tag.ADVERB)) {
            at++;
        }
        return cue.passage.isTag(at, Tag.VERB_ING);
    }

    /** "said publicly the bridge was": how it was said, right behind the verb and before a noun. */
    private static int overManner(VerbCue cue) {
        boolean manner = cue.passage.has(cue.next + 1)
                && cue.passage.lexicon.isForm(CuePart.MANNER, cue.passage.token(cue.next))
                && cue.startsNoun(cue.next + 1);
        return manner ? cue.next + 1 : cue.next;
    }

    /** "said, although it was late, they": not the comma of a parenthesis. */
    private static boolean isOpener(VerbCue cue, int at) {
        return cue.passage.isTag(at, Tag.SUBORDINATOR) || cue.passage.isTag(at, Tag.PREPOSITION);
    }

    /** A clause, a quotation, or the rest of one: "a bridge which Ames said was unsafe". */
    private static boolean opens(VerbCue cue, int first) {
        return first < cue.end && (cue.startsClause(first) || cue.passage.isOpening(first) || isPredicate(cue, first));
    }

    /** The verb whose subject was "which". */
    private static boolean isPredicate(VerbCue cue, int first) {
        return first == cue.next && cue.passage.isFiniteVerb(first) && cue.followsWh();
    }

    /** "said in a memo on Friday (it was unsafe)": past the phrases, where a subject and its verb follow; else the same token. */
    private static int afterPhrases(VerbCue cue, int first) {
        Passage passage = cue.passage;
        int at = early(cue, first);
        for (int phrases = 0; phrases < 4 && at < cue.end && passage.isTag(at, Tag.PREPOSITION); phrases++) {
            NounPhrase phrase = passage.noun(at + 1);
            if (phrase == null || phrase.first() != at + 1) {
                return first;
            }
            at = afterTimes(cue, cue.skipTime(afterTimes(cue, phrase.end())));
            NounPhrase subject = passage.noun(at);
            if (passage.isComma(at) || subject != null && subject.first() == at && cue.startsClause(at)) {
                return at;
            }
        }
        return first;
    }

    /** "late on Tuesday", "earlier in May". */
    private static int early(VerbCue cue, int first) {
        Passage passage = cue.passage;
        boolean part = passage.is(first, "late") || passage.is(first, "early") || passage.isTag(first, Tag.ADVERB);
        return part && passage.isTag(first + 1, Tag.PREPOSITION) ? first + 1 : first;
    }

    /** "Thursday night", "last week" as phrases of their own. */
    private static int afterTimes(VerbCue cue, int from) {
        NounPhrase phrase = cue.passage.noun(from);
        if (phrase == null || phrase.first() != from) {
            return from;
        }
        Token head = cue.passage.token(phrase.head());
        return cue.passage.words.isDate(head) ? phrase.end() : from;
    }

    private static int afterAddressee(VerbCue cue, int first) {
        NounPhrase phrase = cue.passage.noun(first);
        return phrase == null ? -1 : cue.skipTime(phrase.end());
    }
}
