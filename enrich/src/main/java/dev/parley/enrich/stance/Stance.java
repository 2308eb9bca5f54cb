package dev.parley.enrich.stance;

import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.text.word.Span;
import java.util.List;

/**
 * A side taken on a target.
 *
 * @param target   canonical name of an actor, or canonical phrase of an issue
 * @param targetId actor id, or the slug
 * @param mention  where the target stands, in UTF-16 units
 * @param polarity the side
 * @param score    in [-1, 1], its sign the side's, its size how sure
 * @param generic whether the id means this target in this text alone ("plan")
 * @param words    the words that carry it, in text order
 */
public record Stance(
        String target,
        String targetId,
        Span mention,
        Polarity polarity,
        double score,
        boolean generic,
        List<Span> words) {

    public Stance {
        words = List.copyOf(words);
    }

    /** The target spoken of without a side. */
    Stance neutral() {
        return new Stance(target, targetId, mention, Polarity.NEUTRAL, 0, generic, words);
    }
}
