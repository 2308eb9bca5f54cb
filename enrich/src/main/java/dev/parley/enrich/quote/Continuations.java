package dev.parley.enrich.quote;

import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the quotations that have no cue beside them to the speaker of the paragraph so far, else of the paragraph before. */
final class Continuations {

    private final Reading reading;
    private final List<Finding> findings;

    Continuations(Reading reading, List<Finding> findings) {
        this.reading = reading;
        this.findings = new ArrayList<>(findings);
    }

    List<Finding> attach() {
        for (Quotation quotation : reading.waiting) {
            if (!isCovered(quotation)) {
                attach(quotation);
            }
        }
        return findings;
    }

    private boolean isCovered(Quotation quotation) {
        return findings.stream().anyMatch(f -> f.holds(quotation.open()));
    }

    private void attach(Quotation quotation) {
        Paragraph paragraph = reading.document.paragraphAt(quotation.open());
        int nearest = nearest(paragraph, quotation.open());
        if (nearest >= 0) {
            Finding finding = findings.get(nearest);
            List<Stretch> pieces = new ArrayList<>(finding.content());
            pieces.add(QuotedSpeech.stretch(quotation));
            findings.set(nearest, finding.withContent(pieces));
            return;
        }
        @Nullable Finding last = last(paragraph);
        if (last != null) {
            findings.add(new Finding(
                    "quotation-carried",
                    last.cueClass(),
                    last.source(),
                    last.cue(),
                    List.of(QuotedSpeech.stretch(quotation)),
                    0.5));
        }
    }

    /** The finding of the same paragraph whose cue is the nearest before. */
    private int nearest(Paragraph paragraph, int before) {
        int best = -1;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int cue = finding.cueFirst();
            boolean speech = finding.cueClass() == CueClass.SPEECH
                    && !finding.rule().equals("quotation-carried")
                    && !isInSource(cue);
            if (speech
                    && cue < before
                    && paragraph.contains(cue)
                    && (best < 0 || isNearer(finding, findings.get(best)))) {
                best = i;
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

    /** "said Ames, who called it a trap": the relative clause is no cue for what follows. */
    private boolean isInSource(int token) {
        return findings.stream().anyMatch(f -> f.source() != null && f.source().contains(token));
    }

    /** The last quotation of the paragraph before. */
    private @Nullable Finding last(Paragraph paragraph) {
        if (paragraph.index() == 0) {
            return null;
        }
        Paragraph before = reading.document.paragraphs().get(paragraph.index() - 1);
        Finding best = null;
        for (Finding finding : findings) {
            int end = finding.content().get(finding.content().size() - 1).end();
            if (before.contains(end - 1) && reading.isMark(end - 1) && finding.source() != null) {
                best = finding;
            }
        }
        return best;
    }
}
