package dev.parley.enrich.quote;

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

    private static final Comparator<Stretch> IN_ORDER = Comparator.comparingInt(Stretch::first);

    private final Reading reading;
    private final QuotationShape shape;
    private final List<Finding> findings;
    private final BitSet covered = new BitSet();
    private final BitSet sources = new BitSet();
    /** Places of findings by the paragraph of their cue, and by that of their content's end. */
    private final Map<Integer, List<Integer>> byCue = new HashMap<>();

    private final Map<Integer, Integer> lastByEnd = new HashMap<>();

    Continuations(Reading reading, List<Finding> findings) {
        this.reading = reading;
        this.shape = new QuotationShape(reading);
        this.findings = new ArrayList<>(findings);
        for (int i = 0; i < findings.size(); i++) {
            index(i);
        }
    }

    private void index(int place) {
        Finding finding = findings.get(place);
        for (Stretch piece : finding.content()) {
            covered.set(piece.first(), piece.end());
        }
        if (finding.source() != null) {
            sources.set(finding.source().first(), finding.source().end());
        }
        int paragraph = reading.document.paragraphAt(finding.cueFirst()).index();
        byCue.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(place);
        int end = finding.content().get(finding.content().size() - 1).end() - 1;
        if (reading.isMark(end) && finding.source() != null) {
            lastByEnd.put(reading.document.paragraphAt(end).index(), place);
        }
    }

    List<Finding> attach() {
        for (Quotation quotation : reading.waiting) {
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
        return next < 0 || next >= reading.sentence(quotation.open()).end();
    }

    private void attach(Quotation quotation) {
        Paragraph paragraph = reading.document.paragraphAt(quotation.open());
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
        Stretch piece = before(finding.content(), quoted(quotation));
        covered.set(piece.first(), piece.end());
        List<Stretch> pieces = new ArrayList<>(finding.content());
        pieces.add(piece);
        pieces.sort(IN_ORDER);
        findings.set(place, finding.withContent(pieces));
    }

    /** Up to where the finding's own content goes on. */
    private static Stretch before(List<Stretch> content, Stretch piece) {
        int end = piece.end();
        for (Stretch other : content) {
            end = other.first() > piece.first() ? Math.min(end, other.first()) : end;
        }
        return new Stretch(piece.first(), end);
    }

    /** The quotation; to its sentence's end where that goes on in the reporter's words. */
    private Stretch quoted(Quotation quotation) {
        int end = reading.wordsEnd(reading.sentence(quotation.open()));
        return quotation.close() + 1 < end && !shape.isWhole(quotation)
                ? new Stretch(quotation.open(), end)
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
        boolean same = reading.sentence(finding.cueFirst()) == reading.sentence(best.cueFirst());
        boolean quotes = finding.rule().startsWith("quotation");
        boolean bestQuotes = best.rule().startsWith("quotation");
        return same && quotes != bestQuotes ? quotes : finding.cueFirst() > best.cueFirst();
    }
}
