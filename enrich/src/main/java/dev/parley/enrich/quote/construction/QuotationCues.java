package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.cue.Frame;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the cue that a whole quotation belongs to: behind it where it ends with a comma, ahead of it otherwise. */
public final class QuotationCues {

    /** How far a cue may stand from its quotation, in tokens. */
    public static final int REACH = 30;
    /** A verb between a quotation that ends in a comma and its subject reports, whatever it is: "...," Ames blared. */
    public static final Frame ANY_VERB = new Frame(CueClass.SPEECH, 0.7);

    private final Passage passage;
    private final QuotationShape shape;
    private final CueBehind behind;
    private final CueAhead ahead;

    public QuotationCues(Passage passage, QuotationShape shape) {
        this.passage = passage;
        this.shape = shape;
        this.behind = new CueBehind(passage);
        this.ahead = new CueAhead(passage, shape);
    }

    /** The finding of the quotation's cue, with this quotation as its content; null where it has none. */
    @Nullable
    public Finding cue(Quotation quotation) {
        boolean forward =
                quotation.closed() && !isAsked(quotation) && (shape.endsClause(quotation) || cueFollows(quotation));
        Finding after = forward ? behind.find(quotation) : null;
        if (after != null) {
            return after;
        }
        Finding before = ahead.find(quotation);
        return before != null ? before : SignedQuotation.of(passage, quotation);
    }

    /** "Asked “Is it safe?” Ames said": the question is whoever's who asks, not the answer of the cue behind it. */
    private boolean isAsked(Quotation quotation) {
        int at = quotation.open() - 1;
        at -= passage.isComma(at) || passage.is(at, ":") ? 1 : 0;
        VerbGroup group = passage.sentence(quotation.open()).contains(at) ? passage.verb(at) : null;
        return group != null && group.main() == at && passage.lemma(group).equals("ask");
    }

    /** A quotation that opens its sentence, without a comma, right before "said Ames". */
    private boolean cueFollows(Quotation quotation) {
        int next = quotation.close() + 1;
        if (quotation.open() != passage.sentence(quotation.open()).first()) {
            return false;
        }
        NounPhrase subject = passage.noun(next);
        VerbGroup group = passage.verb(subject == null ? next : subject.end());
        return group != null
                && group.first() == (subject == null ? next : subject.end())
                && passage.lexicon.verb(passage.main(group), "quote") != null
                && (subject != null || passage.noun(group.end()) != null);
    }

    public static boolean isAuxiliary(Passage passage, VerbGroup group) {
        return switch (passage.lemma(group)) {
            case "be", "have", "do", "mean", "make", "become", "come" -> true;
            default -> false;
        };
    }

    /** The finding of a cue with a verb, which no other construction reads any more. */
    public static Finding finding(
            Passage passage, String rule, Frame frame, TokenSpan source, VerbGroup group, Quotation quotation) {
        TokenSpan cue = new TokenSpan(group.first(), group.end());
        return Finding.of(rule, CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }
}
