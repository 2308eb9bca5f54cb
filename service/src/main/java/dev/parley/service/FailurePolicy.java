package dev.parley.service;

import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.broker.RightsCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a stream thread dies. Outages pass, so their threads are replaced without end; anything else is
 * replaced a few times and then ends the process, since it would die of the same again. A state store that fails, as on a
 * full disk, ends it at once, and so does a right that is missing.
 */
final class FailurePolicy implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);
    private static final int FEW = 5;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Clock clock;
    private final String application;
    private final Deque<Instant> recent = new ArrayDeque<>();
    private volatile @Nullable Cause last;
    private volatile long deaths;

    /** @param application what the group and the transactional ids are called after */
    FailurePolicy(Clock clock, String application) {
        this.clock = clock;
        this.application = application;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        var refusal = RightsCheck.refusal(failure, application);
        if (refusal.isPresent()) {
            last = new Cause(clock.instant(), refusal.get());
            LOG.error("stream thread died: {}", refusal.get());
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        var cause = describe(failure);
        deaths++;
        last = new Cause(clock.instant(), cause);
        if (isOutage(failure)) {
            LOG.warn("stream thread replaced: {}", cause);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("stream thread died", failure);
        var now = clock.instant();
        recent.removeIf(then -> then.isBefore(now.minus(SPAN)));
        recent.add(now);
        return recent.size() > FEW || failure instanceof MissingSourceTopicException || isOfTheState(failure)
                ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
                : StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** How many threads died. */
    long deaths() {
        return deaths;
    }

    /** The last death of a thread; null while there was none. */
    @Nullable
    Cause last() {
        return last;
    }

    /** Whether a state store is behind a failure: no record is to blame, and no other thread would fare better. */
    static boolean isOfTheState(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProcessorStateException) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one that passes. */
    static boolean isOutage(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException) {
                return true;
            }
        }
        return SchemaRegistryException.isBehind(failure);
    }

    static String describe(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "; caused by ").append(cause);
        }
        return text.toString();
    }
}
