package dev.parley.schemas.registry;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Patience with ids that the registry does not know. The first one is asked for during the whole wait; once the registry has
 * stood by its answer for so long, further ones are given less, so that many wrong records do not hold up the rest for
 * hours. After the registry was away it may be loading again, and the whole wait holds anew. Thread-safe.
 */
final class UnknownIds {
    private static final Duration FOLLOWING = Duration.ofSeconds(2);
    private static final Duration SURE = Duration.ofMinutes(10);
    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private final Duration wait;
    private final LongSupplier nanos;
    private final LongConsumer pause;
    private volatile @Nullable Long sureSince;

    /**
     * @param wait  how long an id is asked for
     * @param pause waits for so many milliseconds
     */
    UnknownIds(Duration wait, LongSupplier nanos, LongConsumer pause) {
        this.wait = wait;
        this.nanos = nanos;
        this.pause = pause;
    }

    /** What the question gives as soon as it gives something. Throws what it throws last where the time is over. */
    Schema persist(Supplier<Schema> question) {
        var end = nanos.getAsLong() + allowed().toNanos();
        for (var millis = FIRST_PAUSE_MS; ; millis = Math.min(2 * millis, LONGEST_PAUSE_MS)) {
            try {
                return question.get();
            } catch (SchemaRegistryException e) {
                var left = end - nanos.getAsLong();
                if (e.isPassing()) {
                    sureSince = null;
                }
                if (!e.isUnknown()) {
                    throw e;
                }
                if (left <= 0) {
                    sureSince = nanos.getAsLong();
                    throw e;
                }
                pause.accept(Math.max(1, Math.min(millis, left / 1_000_000)));
            }
        }
    }

    private Duration allowed() {
        var since = sureSince;
        var isSure = since != null && nanos.getAsLong() - since < SURE.toNanos();
        return isSure && FOLLOWING.compareTo(wait) < 0 ? FOLLOWING : wait;
    }
}
