package dev.parley.enrich.quote.construction;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.quote.passage.QuotationShape;
import dev.parley.enrich.quote.passage.Spoken;
import dev.parley.enrich.text.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that stand for whole clauses or sentences, each given to the cue that follows or precedes it; one finding a cue.
 * Those without a cue beside them are left for {@code Continuations}.
 */
public final class QuotedSpeech {

    private QuotedSpeech() {}

    public static Spoken read(Passage passage) {
        Map<Integer, Finding> byCue = new LinkedHashMap<>();
        QuotationShape shape = new QuotationShape(passage);
        QuotationCues cues = new QuotationCues(passage, shape);
        List<Quotation> waiting = new ArrayList<>();
        @Nullable Finding before = null;
        for (Quotation quotation : passage.document.quotations()) {
            boolean spoken = shape.isWhole(quotation) || before != null && isRightBehind(quotation, before);
            Finding finding =
                    spoken && passage.isReadable(quotation.open()) ? cue(passage, cues, quotation, before) : null;
            before = finding;
            if (finding != null) {
                byCue.merge(finding.cueFirst(), finding, QuotedSpeech::join);
            } else if (shape.isWhole(quotation) && shape.isSentence(quotation) || shape.opensSentence(quotation)) {
                waiting.add(quotation);
            }
        }
        return Spoken.of(passage, List.copyOf(byCue.values()), waiting);
    }

    /** A quotation that goes on in lower case within the sentence belongs to the cue between its parts. */
    private static @Nullable Finding cue(
            Passage passage, QuotationCues cues, Quotation quotation, @Nullable Finding before) {
        if (before != null && isBroken(passage, quotation, before)) {
            return before.withContent(List.of(stretch(quotation)));
        }
        return cues.cue(quotation);
    }

    private static boolean isBroken(Passage passage, Quotation quotation, Finding before) {
        boolean lower = !passage.token(quotation.first()).isCapitalised()
                && passage.token(quotation.first()).isWord();
        boolean marked = isRightBehind(quotation, before)
                || passage.isComma(quotation.open() - 1)
                || passage.isDash(quotation.open() - 1);
        return lower
                && marked
                && before.rule().equals("quotation-after")
                && passage.sentence(quotation.open()) == passage.sentence(before.cueFirst());
    }

    /** "...," said Ames "is closed": no comma between the source and what follows. */
    private static boolean isRightBehind(Quotation quotation, Finding before) {
        TokenSpan source = before.source();
        return source != null
                && source.end() == quotation.open()
                && before.rule().equals("quotation-after");
    }

    private static Finding join(Finding first, Finding second) {
        List<TokenSpan> pieces = new ArrayList<>(first.content());
        pieces.addAll(second.content());
        return first.withContent(pieces);
    }

    /** The quotation with its marks. */
    public static TokenSpan stretch(Quotation quotation) {
        return new TokenSpan(quotation.open(), quotation.close() + 1);
    }
}
