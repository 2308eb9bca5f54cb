package dev.parley.enrich.quote;

import dev.parley.enrich.text.Paragraph;
import dev.parley.enrich.text.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that stand for whole clauses or sentences, each given to the cue that follows or precedes it; one finding a cue.
 * Those without a cue beside them are left for {@link Continuations}.
 */
final class QuotedSpeech implements Construction {

    @Override
    public void find(Reading reading, List<Finding> findings) {
        Map<Integer, Finding> byCue = new LinkedHashMap<>();
        QuotationShape shape = new QuotationShape(reading);
        QuotationCues cues = new QuotationCues(reading, shape);
        @Nullable Finding before = null;
        for (Quotation quotation : reading.document.quotations()) {
            boolean spoken = shape.isWhole(quotation) || before != null && isRightBehind(quotation, before);
            Finding finding =
                    spoken && reading.isReadable(quotation.open()) ? cue(reading, cues, quotation, before) : null;
            before = finding;
            if (finding != null) {
                byCue.merge(finding.cueFirst(), finding, QuotedSpeech::join);
            } else if (shape.isWhole(quotation) && shape.isSentence(quotation) || shape.opensSentence(quotation)) {
                reading.waiting.add(quotation);
            }
        }
        for (Finding finding : byCue.values()) {
            raise(reading, finding);
        }
        findings.addAll(byCue.values());
    }

    /** A quotation that goes on in lower case within the sentence belongs to the cue between its parts. */
    private static @Nullable Finding cue(
            Reading reading, QuotationCues cues, Quotation quotation, @Nullable Finding before) {
        if (before != null && isBroken(reading, quotation, before)) {
            return before.withContent(List.of(stretch(quotation)));
        }
        return cues.cue(quotation);
    }

    private static boolean isBroken(Reading reading, Quotation quotation, Finding before) {
        boolean lower = !reading.token(quotation.first()).isCapitalised()
                && reading.token(quotation.first()).isWord();
        boolean marked = isRightBehind(quotation, before)
                || reading.isComma(quotation.open() - 1)
                || reading.isDash(quotation.open() - 1);
        return lower
                && marked
                && before.rule().equals("quotation-after")
                && reading.sentence(quotation.open()) == reading.sentence(before.cueFirst());
    }

    /** "...," said Ames "is closed": no comma between the source and what follows. */
    private static boolean isRightBehind(Quotation quotation, Finding before) {
        Stretch source = before.source();
        return source != null
                && source.end() == quotation.open()
                && before.rule().equals("quotation-after");
    }

    private static void raise(Reading reading, Finding finding) {
        reading.barriers.set(finding.cueFirst());
        for (Stretch piece : finding.content()) {
            reading.barriers.set(piece.first());
        }
        if (finding.source() != null) {
            reading.barriers.set(finding.source().first());
        }
    }

    private static Finding join(Finding first, Finding second) {
        List<Stretch> pieces = new ArrayList<>(first.content());
        pieces.addAll(second.content());
        return first.withContent(pieces);
    }

    /** The quotation with its marks. */
    static Stretch stretch(Quotation quotation) {
        return new Stretch(quotation.open(), quotation.close() + 1);
    }

    static @Nullable Paragraph paragraph(Reading reading, Quotation quotation) {
        return reading.document.paragraphAt(quotation.open());
    }
}
