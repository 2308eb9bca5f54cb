package dev.parley.ingest.fetch;

import dev.parley.ingest.item.NewsDates;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The Retry-After header: seconds or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** How long to wait, at most a day; null where the header says nothing that can be read. */
    static @Nullable Duration of(@Nullable String header, Instant now) {
        String value = header == null ? "" : header.strip();
        if (value.matches("\\d{1,9}")) {
            return atMost(Duration.ofSeconds(Long.parseLong(value)));
        }
        Instant until = NewsDates.parse(value);
        return until == null || until.isBefore(now) ? null : atMost(Duration.between(now, until));
    }

    private static Duration atMost(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
