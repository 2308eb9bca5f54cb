package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TimePhrase;
import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames talked about the bridge", "called for repairs", "pointed out a flaw": the preposition belongs to the cue. */
public final class PrepositionalContent implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        if (cue.source == null || cue.group.passive() || cue.next >= cue.end) {
            return null;
        }
        int at = cue.next;
        while (at < cue.end
                && cue.passage.isTag(at, Tag.ADVERB)
                && cue.frame(cue.passage.token(at).lower()) == null) {
            at++;
        }
        int said = TimePhrase.skip(cue.passage, at, cue.end);
        boolean apart = said > at;
        at = said;
        if (cue.passage.is(at, "to") || cue.passage.is(at, "with")) {
            at = afterAddressee(cue, at);
        } else if (cue.frame("told") != null && isPerson(cue, at)) {
            at = afterAddressee(cue, at - 1);
        }
        if (at >= cue.end || !isLink(cue, at)) {
            return null;
        }
        Frame frame = cue.frame(cue.passage.token(at).lower());
        if (frame == null || at + 1 >= cue.end || cue.passage.isComma(at + 1)) {
            return null;
        }
        boolean clause =
                cue.passage.is(at + 1, "that") || cue.passage.isTag(at, Tag.ADVERB) && cue.startsClause(at + 1);
        TokenSpan content =
                cue.passage.extents.content(clause ? Shape.THAT : Shape.PREPOSITION, at + 1, cue.isRelative());
        return cue.finding("preposition", frame, apart ? cue.cue() : cue.cueTo(at + 1), content);
    }

    /** "wrote to the council about": the link after the one addressed, else the token itself. */
    private static int afterAddressee(VerbCue cue, int at) {
        var phrase = cue.passage.noun(at + 1);
        int after = phrase != null && phrase.first() == at + 1 ? phrase.end() : at;
        boolean link = after > at
                && (cue.passage.is(after, "about")
                        || cue.passage.is(after, "of")
                        || cue.passage.is(after, "for")
                        || cue.passage.is(after, "against"));
        return link && cue.frame(cue.passage.token(after).lower()) != null ? after : at;
    }

    /** "warned residents of", "reminded Ames of": whom. */
    private static boolean isPerson(VerbCue cue, int at) {
        NounPhrase phrase = cue.passage.noun(at);
        return phrase != null
                && phrase.first() == at
                && (cue.passage.isTag(phrase.head(), Tag.PROPER)
                        || cue.passage.isTag(phrase.head(), Tag.PRONOUN)
                        || cue.passage.lexicon.isPeople(cue.passage.token(phrase.head())));
    }

    private static boolean isLink(VerbCue cue, int at) {
        Tag tag = cue.passage.token(at).tag();
        return tag == Tag.PREPOSITION || tag == Tag.ADVERB || tag == Tag.SUBORDINATOR;
    }
}
