package dev.parley.sink.ledger.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said, as one report has it.
 *
 * @param kind  the name of the kind of statement
 * @param saidOn days since 1970-01-01
 * @param sides one a target
 */
public record Saying(
        String kind,
        String cueClass,
        @Nullable String cueText,
        String text,
        List<TextSpan> at,
        @Nullable Long saidOn,
        @Nullable String venue,
        boolean negated,
        boolean hedged,
        List<Side> sides,
        double confidence,
        String rule) {
    /** The kind that reports an attitude and no words. */
    public static final String NARRATED = "NARRATED";

    public Saying {
        at = List.copyOf(at);
        sides = Side.onePerTarget(sides);
    }
}
