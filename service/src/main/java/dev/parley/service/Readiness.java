package dev.parley.service;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service that says it runs does run.
 *
 * @param wanted      stream threads that there should be
 * @param alive       those that are not dead
 * @param sincePoll   time since the thread that polled last of all did so; null where none has yet
 * @param sinceAnswer time since the brokers answered the last question
 * @param lastDeath   when a thread died last; null where none has
 */
record Readiness(
        int wanted,
        int alive,
        @Nullable Duration sincePoll,
        Duration sinceAnswer,
        @Nullable Instant lastDeath) {
    /** A thread that was replaced has to live so long before it counts as alive again. */
    static final Duration PROBATION = Duration.ofSeconds(30);

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_WITHOUT_POLL = Duration.ofSeconds(30);

    /** What speaks against it; null where nothing does. */
    @Nullable
    String doubt(Instant now) {
        if (alive < wanted) {
            return alive + " of " + wanted + " stream threads alive";
        }
        if (lastDeath != null && Duration.between(lastDeath, now).compareTo(PROBATION) < 0) {
            return "a stream thread died " + seconds(Duration.between(lastDeath, now)) + " ago";
        }
        if (sinceAnswer.compareTo(LONGEST_SILENCE) > 0) {
            return "no answer from the brokers for " + seconds(sinceAnswer);
        }
        if (sincePoll == null) {
            return "nothing was polled yet";
        }
        return sincePoll.compareTo(LONGEST_WITHOUT_POLL) > 0
                ? "a stream thread has not polled for " + seconds(sincePoll)
                : null;
    }

    private static String seconds(Duration time) {
        return Math.max(0, time.toSeconds()) + " s";
    }
}
