package dev.parley.enrich.quote.weigh;

import dev.parley.enrich.grammar.TokenSpan;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure a finding is by what its words mean: a head over the vectors of cue, source, content, and the content's ends, together with the
 * linear model, which knows how it is built. For one document.
 */
public final class CarefulEvidence implements Weigher {

    private static final String NAME = "statement";
    private static final int PARTS = 6;
    private static final int[] NONE = {};

    /** How much the head's log odds count; the rest is the linear model's. */
    private static final double SHARE = 0.5;

    private final Evidence linear;
    private final Head.Reader head;
    private final DocumentVectors vectors;

    public CarefulEvidence(Evidence linear, Head head, DocumentVectors vectors) {
        this.linear = linear;
        this.head = head.reader();
        this.vectors = vectors;
    }

    /** What it reads of an encoder. */
    public static Head head(WordEncoder encoder) {
        return new Head(encoder, NAME, PARTS, 1);
    }

    @Override
    public double probability(Passage passage, Finding finding) {
        double p = linear.probability(passage, finding);
        WordVectors around = vectors.at(passage.token(finding.cueFirst()).begin());
        int[] content = around == null ? NONE : around.touching(spans(passage, finding.content()));
        if (around == null || content.length == 0) {
            return p;
        }
        double odds = head.apply(
                        around,
                        around.touching(spans(passage, finding.cue())),
                        around.touching(source(passage, finding.source())),
                        content,
                        new int[] {content[0], content[0] + 1},
                        new int[] {last(content), last(content) + 1},
                        next(content, around.size()))[0];
        double both = SHARE * odds + (1 - SHARE) * Math.log(p / (1 - p));
        return 1 / (1 + Math.exp(-both));
    }

    private static int last(int[] pairs) {
        return pairs[pairs.length - 1] - 1;
    }

    private static int[] next(int[] pairs, int size) {
        int at = Math.min(last(pairs) + 1, size - 1);
        return new int[] {at, at + 1};
    }

    private static List<Span> source(Passage passage, @Nullable TokenSpan source) {
        return source == null ? List.of() : List.of(passage.document.span(source.first(), source.end()));
    }

    private static List<Span> spans(Passage passage, List<TokenSpan> pieces) {
        List<Span> spans = new ArrayList<>(pieces.size());
        for (TokenSpan piece : pieces) {
            spans.add(passage.document.span(piece.first(), piece.end()));
        }
        return spans;
    }
}
