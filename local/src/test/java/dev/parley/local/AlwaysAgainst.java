package dev.parley.local;

import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;

/** A classifier of a user's, as the command line loads it. */
public final class AlwaysAgainst implements StanceClassifier {
    @Override
    public Verdict classify(Document document, Span target, @Nullable Span holder) {
        return Verdict.of(-0.5);
    }
}
