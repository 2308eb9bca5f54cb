package dev.parley.ingest.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often one source is looked at: at its interval while it brings news, half as often again after each look that brings
 * none, up to its longest interval; twice as long after each failure. Not thread-safe.
 */
public final class PollBackoff {
    private static final Duration GONE = Duration.ofDays(1);

    private final Duration interval;
    private final Duration longest;
    private Duration current;

    /** @param longest no shorter than the interval; else it counts as the interval */
    public PollBackoff(Duration interval, Duration longest) {
        this.interval = interval;
        this.longest = longest.compareTo(interval) < 0 ? interval : longest;
        this.current = interval;
    }

    /** Takes note of a look that went well, and says how long to wait until the next. */
    public Duration afterSuccess(boolean news, double spread) {
        Duration slower = current.multipliedBy(3).dividedBy(2);
        if (news) {
            Duration faster = current.dividedBy(2);
            current = faster.compareTo(interval) < 0 ? interval : faster;
        } else {
            current = slower.compareTo(longest) > 0 ? longest : slower;
        }
        return Pace.next(current, 0, null, spread);
    }

    /** Says how long to wait after a failure; a source that is gone is looked at once a day. */
    public Duration afterFailure(int failures, @Nullable Duration retryAfter, boolean gone, double spread) {
        Duration usual = gone && interval.compareTo(GONE) < 0 ? GONE : interval;
        return Pace.next(usual, gone ? 0 : failures, retryAfter, spread);
    }
}
