package dev.parley.ingest.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to leave a source alone. */
public final class Pace {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    private Pace() {}

    /**
     * Doubles the interval with each failure in a row, up to a day, never comes back before the server allows it, and
     * spreads sources that would all come at once.
     *
     * @param failures   failures in a row, 0 after a success
     * @param retryAfter what the server asks for, or null
     * @param spread     a random number in [0, 1): the wait is up to a tenth longer by it
     */
    public static Duration next(Duration interval, int failures, @Nullable Duration retryAfter, double spread) {
        Duration wait = interval.multipliedBy(1L << Math.min(Math.max(failures, 0), MOST_DOUBLINGS));
        if (failures > 0 && wait.compareTo(LONGEST) > 0) {
            wait = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
        }
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) {
            wait = retryAfter;
        }
        return wait.plusMillis((long) (wait.toMillis() * 0.1 * spread));
    }
}
