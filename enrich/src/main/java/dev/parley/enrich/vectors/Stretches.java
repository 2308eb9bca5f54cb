package dev.parley.enrich.vectors;

import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;

/** A document as the stretches that an encoder reads at once: the sentences of a paragraph, up to so many words. */
public final class Stretches {

    /** Tokens a stretch, unless one sentence has more; what words mean seldom hangs on what is further away. */
    private static final int MOST = 110;

    private final Document document;
    private final int[] ofSentence;
    private final List<Span> spans = new ArrayList<>();

    private Stretches(Document document) {
        this.document = document;
        this.ofSentence = new int[document.sentences().size()];
        int first = -1;
        for (Sentence sentence : document.sentences()) {
            boolean fits = first >= 0
                    && document.sentences().get(first).paragraph() == sentence.paragraph()
                    && sentence.end() - document.sentences().get(first).first() <= MOST;
            if (!fits) {
                first = sentence.index();
                spans.add(document.span(sentence.first(), sentence.end()));
            } else {
                int begin = spans.get(spans.size() - 1).begin();
                spans.set(
                        spans.size() - 1,
                        new Span(begin, document.token(sentence.end() - 1).end()));
            }
            ofSentence[sentence.index()] = spans.size() - 1;
        }
    }

    /** Cuts a document. */
    public static Stretches of(Document document) {
        return new Stretches(document);
    }

    /** In text order; each holds whole sentences. */
    public List<Span> spans() {
        return spans;
    }

    /** The number of the stretch that an offset stands in, or the next one; the last for what is behind. */
    public int at(int offset) {
        int token = Math.min(document.tokenAt(offset), document.size() - 1);
        return ofSentence[document.sentenceAt(token).index()];
    }
}
