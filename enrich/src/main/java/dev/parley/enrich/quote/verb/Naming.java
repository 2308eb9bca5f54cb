package dev.parley.enrich.quote.verb;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.Shape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Ames called the bridge a trap"; not "Ames called the office", which names nothing. */
public final class Naming implements VerbConstruction {

    @Override
    public @Nullable Finding read(VerbCue cue) {
        Frame frame = cue.frame("name");
        if (frame == null
                || frame.reliability() == 0
                || cue.source == null
                || cue.group.passive()
                || !cue.startsNoun(cue.next)) {
            return null;
        }
        TokenSpan content = cue.passage.extents.content(Shape.NAMING, cue.next, cue.isRelative());
        boolean called = content != null && cue.passage.lemma(cue.group).equals("call");
        return content == null || called && !names(cue.passage, content)
                ? null
                : cue.finding("naming", frame, cue.cue(), content);
    }

    /** Whether something is said behind the first phrase of what it is, not only where: "a trap", "reckless", a quotation, "for Ames". */
    private static boolean names(Passage passage, TokenSpan content) {
        NounPhrase first = passage.noun(content.first());
        for (int i = content.first(); i < content.end(); i++) {
            boolean behind = first == null || i >= first.end();
            if (passage.isOpening(i) || behind && (isQuality(passage, i) || startsPhrase(passage, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuality(Passage passage, int i) {
        Tag tag = passage.token(i).tag();
        return tag == Tag.ADJECTIVE || tag == Tag.VERB_ING || tag == Tag.VERB_PARTICIPLE;
    }

    private static boolean startsPhrase(Passage passage, int i) {
        NounPhrase phrase = passage.noun(i);
        return phrase != null
                && phrase.first() == i
                && (!passage.isTag(i - 1, Tag.PREPOSITION) || passage.is(i - 1, "for"))
                && !passage.isTag(i - 1, Tag.TO)
                && !passage.isTag(i - 1, Tag.CONJUNCTION);
    }
}
