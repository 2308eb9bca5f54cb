package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.text.Quotation;
import dev.parley.enrich.text.VerbGroup;
import java.util.BitSet;
import java.util.List;

/**
 * The quotations of a document that stand for whole clauses, read before all else, since what they hold and what leads to them is
 * nobody else's. Not to be changed.
 */
public final class Spoken {

    static final Spoken NONE = new Spoken(List.of(), List.of(), new BitSet(), new BitSet());

    private final List<Finding> findings;
    private final List<Quotation> waiting;
    private final BitSet cues;
    private final BitSet starts;

    private Spoken(List<Finding> findings, List<Quotation> waiting, BitSet cues, BitSet starts) {
        this.findings = List.copyOf(findings);
        this.waiting = List.copyOf(waiting);
        this.cues = cues;
        this.starts = starts;
    }

    /**
     * @param findings one a cue
     * @param waiting  whole quotations that have no cue beside them
     */
    public static Spoken of(Passage passage, List<Finding> findings, List<Quotation> waiting) {
        BitSet cues = new BitSet();
        BitSet starts = new BitSet();
        for (Finding finding : findings) {
            VerbGroup verb = passage.cueVerb(finding);
            if (verb != null) {
                cues.set(verb.main());
            }
            starts.set(finding.cueFirst());
            for (TokenSpan piece : finding.content()) {
                starts.set(piece.first());
            }
            if (finding.source() != null) {
                starts.set(finding.source().first());
            }
        }
        return new Spoken(findings, waiting, cues, starts);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Whole quotations that have no cue beside them, in text order. */
    public List<Quotation> waiting() {
        return waiting;
    }

    /** Whether a quotation has this main verb as its cue. */
    public boolean hasCue(int verb) {
        return cues.get(verb);
    }

    /** Whether a quotation, its cue or its source begins at a token: no other content reaches over it. */
    public boolean isBarrier(int token) {
        return starts.get(token);
    }
}
