package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.text.word.Token;

/** What a statement says whoever it is about: its cue, its words, its tone. */
public final class StatementFeatures {

    private StatementFeatures() {}

    public static void add(Document document, Said said, FeatureSink sink) {
        sink.add("bias", "", "");
        for (Span span : said.cue()) {
            for (int i = document.tokenAt(span.begin());
                    i < document.size() && document.token(i).begin() < span.end();
                    i++) {
                Token token = document.token(i);
                sink.add("cued", token.isWord() ? token.lemma() : token.text(), "");
            }
        }
        sink.add("cues", said.cue().isEmpty() ? "none" : "", "");
        int size = 0;
        boolean quoted = false;
        for (Span span : said.content()) {
            for (int i = document.tokenAt(span.begin());
                    i < document.size() && document.token(i).begin() < span.end();
                    i++) {
                Token token = document.token(i);
                size++;
                quoted |= document.quotationAt(i) != null;
                if (Features.isOpen(token)) {
                    sink.add("says", token.lemma(), "");
                }
            }
        }
        sink.add("size", Features.number(Math.min(8, size / 6)), quoted ? "quoted" : "");
    }
}
