package dev.parley.enrich.time;

import dev.parley.enrich.grammar.RelativeClause;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Tag;
import java.util.BitSet;
import java.util.List;

/** The words of the cue's sentence that belong to the reporting, not to what is reported. */
final class CueClause {

    /** How many words an addressee has at most. */
    private static final int ADDRESSEE = 5;

    private final Document document;
    private final BitSet told;
    private final Sentence sentence;
    private final int cue;
    /** Where the content begins, behind the cue: "announced Saturday the resolve"; -1 without one. */
    private final int opening;

    private CueClause(Document document, BitSet told, Sentence sentence, int cue, int opening) {
        this.document = document;
        this.told = told;
        this.sentence = sentence;
        this.cue = cue;
        this.opening = opening;
    }

    /**
     * What is told within what somebody else says has the words of that around it.
     *
     * @param contents the tokens that stand in the content of any statement of the document
     */
    static CueClause of(Document document, Attribution attribution, BitSet contents) {
        List<Span> anchor = !attribution.cue().isEmpty()
                ? attribution.cue()
                : !attribution.source().isEmpty() ? attribution.source() : attribution.content();
        int cue = document.tokenAt(anchor.get(0).begin());
        int content = document.tokenAt(attribution.content().get(0).begin());
        BitSet told = contents.get(cue) ? Contents.of(document, List.of(attribution)) : contents;
        return new CueClause(document, told, document.sentenceAt(cue), cue, content > cue ? content : -1);
    }

    /** The clause of a verb that is no cue: "Ames spoke in Oslo on Monday." */
    static CueClause at(Document document, int verb, BitSet contents) {
        return new CueClause(document, contents, document.sentenceAt(verb), verb, -1);
    }

    Document document() {
        return document;
    }

    int first() {
        return sentence.first();
    }

    int end() {
        return sentence.end();
    }

    int cue() {
        return cue;
    }

    /** Whether a token belongs to the reporting: in no content and in no quotation. */
    boolean holds(int token) {
        boolean told = this.told.get(token) && !opensContent(token);
        return sentence.contains(token) && !told && document.quotationAt(token) == null;
    }

    /** A weekday that the content was taken to begin with: "announced Saturday the resolve", "told Norland Friday to close". */
    private boolean opensContent(int token) {
        if (opening < 0 || token - opening > ADDRESSEE || Calendar.weekday(document.token(token)) == null) {
            return false;
        }
        return token == opening || document.isTag(token + 1, Tag.TO) || document.is(token + 1, "that");
    }

    /** "Ames, who came on Monday, said ...": before the cue, in a relative clause of the subject. */
    boolean isInRelativeClause(int token) {
        return token < cue && RelativeClause.holds(document, token);
    }

    /** How far a token stands from the cue, in tokens; what comes before it counts a little more. */
    int distance(int token) {
        return token >= cue ? token - cue : cue - token + 1;
    }
}
