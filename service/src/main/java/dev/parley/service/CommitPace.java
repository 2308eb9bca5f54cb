package dev.parley.service;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Commits sooner than Kafka Streams would where there is time for it: a commit costs the same whether it holds one record or a
 * thousand, so a thread that has spent most of its time on records commits at the long interval, and one that waits for them
 * at the short one. What a commit takes is no time to spare: where brokers are slow, a thread with records to do would else commit
 * after every few of them. A processor that does a task's work lets it be timed here.
 */
public final class CommitPace {
    /** In the configuration of Kafka Streams: the short interval in milliseconds. Where it is missing nothing is sooner. */
    static final String SOON_MS = "parley.commit.soon.ms";

    /** How much of its time a thread may spend on records and still commit soon. */
    private static final double BUSY = 0.5;

    private static final long NONE = Long.MIN_VALUE;

    private static final ThreadLocal<Spent> SPENT = ThreadLocal.withInitial(Spent::new);

    private final ProcessingContext context;
    private final LongSupplier nanos;
    private boolean pending;
    private long then;
    private long workedThen = SPENT.get().worked;
    private long committingThen = SPENT.get().committing;

    /** What a thread has done with its time, in nanoseconds; a commit lasts from when it is asked for until the thread goes on. */
    private static final class Spent {
        private long worked;
        private long committing;
        private long asked = NONE;

        void goesOn(long now) {
            if (asked != NONE) {
                committing += now - asked;
                asked = NONE;
            }
        }
    }

    private CommitPace(ProcessingContext context, LongSupplier nanos) {
        this.context = context;
        this.nanos = nanos;
        this.then = nanos.getAsLong();
        SPENT.get().asked = NONE;
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
        var spent = SPENT.get();
        spent.goesOn(began);
        pending = true;
        try {
            work.run();
        } finally {
            spent.worked += nanos.getAsLong() - began;
        }
    }

    private void look() {
        var now = nanos.getAsLong();
        var spent = SPENT.get();
        spent.goesOn(now);
        var passed = now - then - (spent.committing - committingThen);
        if (pending && isIdle(spent.worked - workedThen, passed)) {
            context.commit();
            spent.asked = now;
            pending = false;
        }
        then = now;
        workedThen = spent.worked;
        committingThen = spent.committing;
    }

    static boolean isIdle(long worked, long passed) {
        return worked < BUSY * passed;
    }
}
