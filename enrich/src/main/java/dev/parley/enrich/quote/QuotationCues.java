package dev.parley.enrich.quote;

import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the cue that a whole quotation belongs to: behind it where it ends with a comma, ahead of it otherwise. */
final class QuotationCues {

    /** How far a cue may stand from its quotation, in tokens. */
    static final int REACH = 30;
    /** A verb between a quotation that ends in a comma and its subject reports, whatever it is: "...," Ames blared. */
    static final Frame ANY_VERB = new Frame(CueClass.SPEECH, 0.7);

    private final Reading reading;
    private final QuotationShape shape;
    private final CueBehind behind;
    private final CueAhead ahead;

    QuotationCues(Reading reading, QuotationShape shape) {
        this.reading = reading;
        this.shape = shape;
        this.behind = new CueBehind(reading);
        this.ahead = new CueAhead(reading, shape);
    }

    /** The finding of the quotation's cue, with this quotation as its content; null where it has none. */
    @Nullable
    Finding cue(Quotation quotation) {
        boolean forward =
                quotation.closed() && !isAsked(quotation) && (shape.endsClause(quotation) || cueFollows(quotation));
        Finding after = forward ? behind.find(quotation) : null;
        if (after != null) {
            return after;
        }
        Finding before = ahead.find(quotation);
        return before != null ? before : SignedQuotation.of(reading, quotation);
    }

    /** "Asked “Is it safe?” Ames said": the question is whoever's who asks, not the answer of the cue behind it. */
    private boolean isAsked(Quotation quotation) {
        int at = quotation.open() - 1;
        at -= reading.isComma(at) || reading.is(at, ":") ? 1 : 0;
        VerbGroup group = reading.sentence(quotation.open()).contains(at) ? reading.verb(at) : null;
        return group != null && group.main() == at && reading.lemma(group).equals("ask");
    }

    /** A quotation that opens its sentence, without a comma, right before "said Ames". */
    private boolean cueFollows(Quotation quotation) {
        int next = quotation.close() + 1;
        if (quotation.open() != reading.sentence(quotation.open()).first()) {
            return false;
        }
        NounPhrase subject = reading.noun(next);
        VerbGroup group = reading.verb(subject == null ? next : subject.end());
        return group != null
                && group.first() == (subject == null ? next : subject.end())
                && reading.lexicon.verb(reading.main(group), "quote") != null
                && (subject != null || reading.noun(group.end()) != null);
    }

    static boolean isAuxiliary(Reading reading, VerbGroup group) {
        return switch (reading.lemma(group)) {
            case "be", "have", "do", "mean", "make", "become", "come" -> true;
            default -> false;
        };
    }

    /** The finding of a cue with a verb, which no other construction may take any more. */
    static Finding finding(
            Reading reading, String rule, Frame frame, Stretch source, VerbGroup group, Quotation quotation) {
        reading.taken.add(group.main());
        Stretch cue = new Stretch(group.first(), group.end());
        return Finding.of(rule, CueClass.SPEECH, source, cue, QuotedSpeech.stretch(quotation), frame.reliability());
    }
}
