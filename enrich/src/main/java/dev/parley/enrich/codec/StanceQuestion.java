package dev.parley.enrich.codec;

import dev.parley.enrich.pipeline.Extraction.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code parley stance}: which side is taken on each target. Offsets count code points of the text.
 *
 * @param language BCP 47 tag; "und" where the line tells none
 * @param holder   who takes the side; null where the text itself does
 */
public record StanceQuestion(
        String id,
        String text,
        String language,
        List<Range> targets,
        @Nullable Range holder) {

    public StanceQuestion {
        targets = List.copyOf(targets);
    }
}
