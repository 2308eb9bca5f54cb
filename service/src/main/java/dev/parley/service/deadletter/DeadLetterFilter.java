package dev.parley.service.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are meant; what is null does not matter.
 *
 * @param topic  the topic that they came from
 * @param key    their key
 * @param reason words that stand in the reason or the exception's name, in any case
 * @param since  failed then or later
 * @param until  failed before then
 * @param limit  at most so many
 */
public record DeadLetterFilter(
        @Nullable String topic,
        @Nullable String key,
        @Nullable String reason,
        @Nullable Instant since,
        @Nullable Instant until,
        long limit) {

    /** All of them. */
    public static final DeadLetterFilter ALL = new DeadLetterFilter(null, null, null, null, null, Long.MAX_VALUE);

    public DeadLetterFilter {
        if (limit < 0) {
            throw new IllegalArgumentException("no limit: " + limit);
        }
    }

    public boolean accepts(DeadLetterEntry entry) {
        return (topic == null || topic.equals(entry.topic()))
                && (key == null || key.equals(entry.key()))
                && (since == null || !entry.failedAt().isBefore(since))
                && (until == null || entry.failedAt().isBefore(until))
                && (reason == null || contains(entry.reason(), reason) || contains(entry.exception(), reason));
    }

    private static boolean contains(String text, String words) {
        for (var at = 0; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }
}
