package dev.parley.enrich.quote;

import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.text.word.Span;
import java.util.List;

/**
 * A statement as the text reports it. Spans are in UTF-16 units, in text order, never empty.
 *
 * @param source     who; empty where the text names nobody ("is expected to ...")
 * @param cue        the words that report; empty for a bare quotation
 * @param content    what; never empty
 * @param rule       the construction that found it, see docs/statements.md
 * @param confidence probability in [0, 1] that it is a statement with this source and content
 * @param negated    the cue is negated ("did not say")
 * @param hedged     the cue is hedged ("reportedly said")
 */
public record Attribution(
        Kind kind,
        CueClass cueClass,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String rule,
        double confidence,
        boolean negated,
        boolean hedged) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("no content: " + rule);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no probability: " + confidence);
        }
    }

    /** Whether its content stands in paragraphs of the speaker's own words, without quotation marks. */
    public boolean isUnmarked() {
        return rule.equals("block") || rule.equals("post");
    }
}
