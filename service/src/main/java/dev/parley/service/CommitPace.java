package dev.parley.service;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Commits sooner than Kafka Streams would where there is time for it: a commit costs the same whether it holds one record or a
 * thousand, so a thread that has spent most of its time on records commits at the long interval, and one that waits for them
 * at the short one. A processor that does a task's work lets it be timed here.
 */
public final class CommitPace {
    /** In the configuration of Kafka Streams: the short interval in milliseconds. Where it is missing nothing is sooner. */
    static final String SOON_MS = "parley.commit.soon.ms";

    /** How much of its time a thread may spend on records and still commit soon. */
    private static final double BUSY = 0.5;

    private static final ThreadLocal<long[]> WORKED = ThreadLocal.withInitial(() -> new long[1]);

    private final ProcessingContext context;
    private final LongSupplier nanos;
    private boolean pending;
    private long then;
    private long workedThen = WORKED.get()[0];

    private CommitPace(ProcessingContext context, LongSupplier nanos) {
        this.context = context;
        this.nanos = nanos;
        this.then = nanos.getAsLong();
    }

    /** For the task of a processor that is being initialised. */
    public static CommitPace of(ProcessingContext context) {
        return of(context, System::nanoTime);
    }

    static CommitPace of(ProcessingContext context, LongSupplier nanos) {
        var pace = new CommitPace(context, nanos);
        if (context.appConfigs().get(SOON_MS) instanceof Long soon) {
            context.schedule(Duration.ofMillis(soon), PunctuationType.WALL_CLOCK_TIME, now -> pace.look());
        }
        return pace;
    }

    /** Does the work on one record. */
    public void time(Runnable work) {
        var began = nanos.getAsLong();
        pending = true;
        try {
            work.run();
        } finally {
            WORKED.get()[0] += nanos.getAsLong() - began;
        }
    }

    private void look() {
        var now = nanos.getAsLong();
        var worked = WORKED.get()[0];
        if (pending && isIdle(worked - workedThen, now - then)) {
            context.commit();
            pending = false;
        }
        then = now;
        workedThen = worked;
    }

    static boolean isIdle(long worked, long passed) {
        return worked < BUSY * passed;
    }
}
