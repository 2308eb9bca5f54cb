package dev.parley.enrich.stance;

import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the side taken on a target in a text. To plug in another, implement this with a public constructor without
 * arguments and name the class where {@link Stances#load} is called. Implementations are thread-safe and give the same
 * answer to the same question.
 */
public interface StanceClassifier {

    /**
     * The side taken on one target.
     *
     * @param document the text
     * @param target   where the target stands, in UTF-16 units; not empty, within the text
     * @param holder   who takes the side, in UTF-16 units. Where null, the side is the light in which the text shows the
     *                 target. Where given, the holder is known to care: the answer is the likelier side, and a score near 0
     *                 says that the text hardly tells
     */
    Verdict classify(Document document, Span target, @Nullable Span holder);
}
