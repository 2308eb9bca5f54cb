package dev.parley.enrich.quote;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.construction.QuotedSpeech;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the quotations that have no cue beside them to the speaker of the paragraph so far, else of the paragraph before. */
final class Continuations {

    private static final Comparator<TokenSpan> IN_ORDER = Comparator.comparingInt(TokenSpan::first);

    private final Passage passage;
    private final QuotationShape shape;
    private final List<Finding> findings;
    private final BitSet covered = new BitSet();
    private final BitSet sources = new BitSet();
    /** Places of findings by the paragraph of their cue, and by that of their content's end. */
    private final Map<Integer, List<Integer>> byCue = new HashMap<>();

    private final Map<Integer, Integer> lastByEnd = new HashMap<>();

    Continuations(Passage passage, List<Finding> findings) {
        this.passage = passage;
        this.shape = new QuotationShape(passage);
        this.findings = new ArrayList<>(findings);
        for (int i = 0; i < findings.size(); i++) {
            index(i);
        }
    }

    private void index(int place) {
        Finding finding = findings.get(place);
        for (TokenSpan piece : finding.content()) {
            covered.set(piece.first(), piece.end());
        }
        if (finding.source() != null) {
            sources.set(finding.source().first(), finding.source().end());
        }
        int paragraph = passage.document.paragraphAt(finding.cueFirst()).index();
        byCue.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(place);
        int end = finding.content().get(finding.content().size() - 1).end() - 1;
        if (passage.isMark(end) && finding.source() != null) {
            lastByEnd.put(passage.document.paragraphAt(end).index(), place);
        }
    }

    List<Finding> attach() {
        for (Quotation quotation : passage.spoken.waiting()) {
            if (isFree(quotation)) {
                attach(quotation);
            }
        }
        return findings;
    }

    /** Not yet part of a statement, nor is anything of its sentence. */
    private boolean isFree(Quotation quotation) {
        if (shape.isWhole(quotation)) {
            return !covered.get(quotation.open());
        }
        int next = covered.nextSetBit(quotation.open());
        return next < 0 || next >= passage.sentence(quotation.open()).end();
    }

    private void attach(Quotation quotation) {
        Paragraph paragraph = passage.document.paragraphAt(quotation.open());
        int nearest = nearest(paragraph, quotation.open());
        if (nearest >= 0) {
            append(nearest, quotation);
            lastByEnd.put(paragraph.index(), nearest);
            return;
        }
        if (!shape.isWhole(quotation)) {
            return;
        }
        @Nullable Integer last = lastByEnd.get(paragraph.index() - 1);
        if (last != null) {
            append(last, quotation);
            lastByEnd.put(paragraph.index(), last);
        }
    }

    private void append(int place, Quotation quotation) {
        Finding finding = findings.get(place);
        TokenSpan piece = before(finding.content(), quoted(quotation));
        covered.set(piece.first(), piece.end());
        List<TokenSpan> pieces = new ArrayList<>(finding.content());
        pieces.add(piece);
        pieces.sort(IN_ORDER);
        findings.set(place, finding.withContent(pieces));
    }

    /** Up to where the finding's own content goes on. */
    private static TokenSpan before(List<TokenSpan> content, TokenSpan piece) {
        int end = piece.end();
        for (TokenSpan other : content) {
            end = other.first() > piece.first() ? Math.min(end, other.first()) : end;
        }
        return new TokenSpan(piece.first(), end);
    }

    /** The quotation; to its sentence's end where that goes on in the reporter's words. */
    private TokenSpan quoted(Quotation quotation) {
        int end = passage.wordsEnd(passage.sentence(quotation.open()));
        return quotation.close() + 1 < end && !shape.isWhole(quotation)
                ? new TokenSpan(quotation.open(), end)
                : QuotedSpeech.stretch(quotation);
    }

    /** The finding of the same paragraph whose cue is the nearest before; "said Ames, who called it a trap" has one cue. */
    private int nearest(Paragraph paragraph, int before) {
        int best = -1;
        for (int place : byCue.getOrDefault(paragraph.index(), List.of())) {
            Finding finding = findings.get(place);
            int cue = finding.cueFirst();
            boolean speech = finding.cueClass() == CueClass.SPEECH && !sources.get(cue) && cue < before;
            if (speech && (best < 0 || isNearer(finding, findings.get(best)))) {
                best = place;
            }
        }
        return best;
    }

    /** The later cue, but a quotation's own cue before any other of its sentence. */
    private boolean isNearer(Finding finding, Finding best) {
        boolean same = passage.sentence(finding.cueFirst()) == passage.sentence(best.cueFirst());
        boolean quotes = finding.rule().startsWith("quotation");
        boolean bestQuotes = best.rule().startsWith("quotation");
        return same && quotes != bestQuotes ? quotes : finding.cueFirst() > best.cueFirst();
    }
}
