package dev.parley.view.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the reading is: of this service, and of what it reads.
 *
 * @param progress of the first reading of the topics, in [0, 1]
 * @param lag      records that are known to be in the topics and not yet here
 * @param asOf     when something was taken in last
 */
public record Reading(
        String status,
        String detail,
        @Nullable String cause,
        boolean loading,
        double progress,
        long lag,
        @Nullable String asOf,
        String version,
        Map<String, Long> counts,
        Unresolved unresolved,
        List<Rule> byRule,
        List<Band> byConfidence,
        Map<String, Long> byKind,
        Map<String, Long> byCueClass,
        List<Tagger> taggers,
        List<Source> sources,
        List<OutletNews> outlets,
        DeadLetters deadLetters) {

    /** Statements as items report them, and those whose speaker could not be told. */
    public record Unresolved(long statements, long unresolved, double share, List<Reason> byReason) {}

    /** Why speakers could not be told. */
    public record Reason(String reason, long statements) {}

    /** Statements that a rule found. */
    public record Rule(String rule, long statements, double meanConfidence) {}

    /** Statements of a confidence from one figure, inclusive, to another. */
    public record Band(double from, double to, long statements) {}

    /** Items that a version of the reading has read. */
    public record Tagger(String tagger, long items) {}

    /** A source of news: OK, FAILING, GONE or SILENT. */
    public record Source(
            String name,
            String status,
            String changedAt,
            int failures,
            @Nullable String notBefore,
            @Nullable String goneSince) {}

    /** What came from an outlet; {@code silent} where its newest item is older than the setting says. */
    public record OutletNews(
            String outlet, long items, @Nullable String newest, boolean silent) {}

    /** What could not be processed. */
    public record DeadLetters(long total, List<Failure> byReason, List<Letter> latest) {}

    /** Dead letters of one reason. */
    public record Failure(
            String reason, String exception, @Nullable String topic, long count, String latest) {}

    /** One dead letter. */
    public record Letter(
            String at,
            @Nullable String key,
            @Nullable String topic,
            int partition,
            long offset,
            String exception,
            String reason,
            String node,
            int bytes,
            int replays) {}
}
