package dev.parley.enrich.quote.passage;

import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.CuePart;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.VerbGroup;
import dev.parley.enrich.text.word.Tag;

/** Where within a sentence something else is reported, which ends the content before it. */
final class OtherCues {

    private final Passage passage;

    OtherCues(Passage passage) {
        this.passage = passage;
    }

    /** @param participle whether it is one ("adding"), else a finite verb */
    boolean startsAt(int i, boolean participle, int end) {
        int at = i;
        while (at < end && passage.isTag(at, Tag.ADVERB)) {
            at++;
        }
        VerbGroup group = passage.verb(at);
        if (group == null || group.first() != at || !isSpeech(group) && !(participle && isSaying(group))) {
            return false;
        }
        Tag tag = passage.token(group.first()).tag();
        return participle
                ? tag == Tag.VERB_ING
                : tag == Tag.VERB_PAST || tag == Tag.VERB_PRESENT && group.end() - group.first() == 1;
    }

    /** "and Holt said", "while Holt issued a statement". */
    boolean isNewSpeaker(int i, int end) {
        var phrase = passage.noun(i);
        if (phrase == null || phrase.first() != i || phrase.end() >= end) {
            return false;
        }
        VerbGroup group = passage.subjects.verbOf(phrase, end);
        return group != null
                && !group.passive()
                && (passage.lexicon.isReport(passage.main(group)) || issuesWords(group, end));
    }

    /** "issued a statement". */
    private boolean issuesWords(VerbGroup group, int end) {
        NounPhrase object = passage.noun(group.end());
        return object != null
                && object.first() == group.end()
                && object.end() <= end
                && passage.lexicon.isLemma(CuePart.LIGHT, passage.main(group))
                && passage.lexicon.isCueNoun(passage.token(object.head()));
    }

    private boolean isSaying(VerbGroup group) {
        Frame object = passage.lexicon.verb(passage.main(group), "object");
        return object != null && object.cueClass() == CueClass.SPEECH && object.reliability() > 0.7;
    }

    private boolean isSpeech(VerbGroup group) {
        Frame frame = passage.lexicon.verb(passage.main(group), "clause");
        Frame name = passage.lexicon.verb(passage.main(group), "name");
        return frame != null && frame.cueClass() == CueClass.SPEECH
                || name != null && name.cueClass() == CueClass.SPEECH;
    }
}
