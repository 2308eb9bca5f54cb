package dev.parley.enrich.time;

import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.BitSet;
import java.util.List;

/** The tokens that stand within the content of a statement. */
final class Contents {

    private Contents() {}

    static BitSet of(Document document, List<Attribution> attributions) {
        BitSet tokens = new BitSet(document.size());
        for (Attribution attribution : attributions) {
            for (Span span : attribution.content()) {
                tokens.set(document.tokenAt(span.begin()), document.tokenAt(span.end() - 1) + 1);
            }
        }
        return tokens;
    }
}
