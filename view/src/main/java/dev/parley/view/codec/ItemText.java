package dev.parley.view.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of an article what its statements need to be shown in context.
 *
 * @param length  code points of the whole text
 * @param windows stretches of it, in order, apart from each other
 */
public record ItemText(String tagger, int length, List<Window> windows, List<Saying> sayings) {
    /** A stretch of text from an offset on. */
    public record Window(int begin, String text) {
        int end() {
            return begin + text.codePointCount(0, text.length());
        }
    }

    /** A statement as the article reports it; each span two offsets. */
    public record Saying(
            List<List<Integer>> source,
            List<List<Integer>> cue,
            List<List<Integer>> content,
            List<Target> targets,
            String words,
            @Nullable String actorId,
            @Nullable String mention,
            String kind,
            String cueClass,
            String rule,
            double confidence) {}

    /** Where a target is named, and which side is taken on it. */
    public record Target(String id, int begin, int end, String polarity, double score) {}
}
