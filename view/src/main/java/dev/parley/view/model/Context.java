package dev.parley.view.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an article in which a statement stands, cut into segments that are marked alike, and how it was found.
 *
 * @param cutBefore whether the article has text before the first segment
 * @param cutAfter  whether it goes on after the last
 * @param tagger    version of the reading
 */
public record Context(
        List<Segment> segments,
        boolean cutBefore,
        boolean cutAfter,
        Spans spans,
        @Nullable String mention,
        String kind,
        String cueClass,
        String rule,
        double confidence,
        String tagger) {

    /** A stretch of text; {@code marks} of source, cue, content, target; {@code target} where it is one. */
    public record Segment(
            int begin,
            String text,
            List<String> marks,
            @Nullable Side target) {}

    /** The target that a segment names, and the side taken on it. */
    public record Side(String id, String polarity) {}

    /** Where all of it stands in the article; each span begin inclusive, end exclusive. */
    public record Spans(
            List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content, List<Target> targets) {}

    /** Where a target is named. */
    public record Target(String id, int begin, int end, String polarity, double score) {}
}
