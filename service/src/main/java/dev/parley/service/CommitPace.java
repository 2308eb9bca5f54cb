package dev.parley.service;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Commits sooner than Kafka Streams would where there is time for it: a commit costs the same whether it holds one record or a
 * thousand. So a thread with records to do commits at the long interval, unless they are so long that a commit costs little beside
 * them; one that waits for records, as nothing has come for a while or less than half of its time went into them, commits at once, but no
 * more often than at the short interval. What a commit takes is no time to spare: where brokers are slow, a thread with records to do
 * would else commit after every few of them. A processor that does a task's work lets it be timed here.
 */
public final class CommitPace {
    /** In the configuration of Kafka Streams: the short interval in milliseconds. Where it is missing nothing is sooner. */
    static final String SOON_MS = "parley.commit.soon.ms";

    /** How much of its time a thread may spend on records and still commit soon. */
    private static final double BUSY = 0.5;

    /** Looks an interval. */
    private static final int LOOKS = 4;

    /** What is so many times shorter costs little. */
    private static final int LITTLE = 4;

    /** Nothing has come for such a part of an interval: the thread waits. */
    private static final int WAIT = 8;

    private static final long NONE = Long.MIN_VALUE;

    private static final ThreadLocal<Spent> SPENT = ThreadLocal.withInitial(Spent::new);

    private final ProcessingContext context;
    private final LongSupplier nanos;
    private final long soon;
    private boolean pending;
    private long committed;
    private long then;
    private long workedThen = SPENT.get().worked;
    private long committingThen = SPENT.get().committing;
    private long workedToCommit = SPENT.get().worked;
    private long recordsToCommit = SPENT.get().records;

    /** What a thread has done with its time, in nanoseconds; a commit lasts from when it is asked for until the thread goes on. */
    private static final class Spent {
        private long records;
        private long worked;
        private long ended;
        private long committing;
        private long lastCommit;
        private long asked = NONE;

        /** With other tasks a commit takes another time. */
        void forgetCommits() {
            lastCommit = 0;
            asked = NONE;
        }

        void goesOn(long now) {
            if (asked != NONE) {
                lastCommit = now - asked;
                committing += lastCommit;
                asked = NONE;
            }
        }
    }

    private CommitPace(ProcessingContext context, LongSupplier nanos, long soon) {
        this.context = context;
        this.nanos = nanos;
        this.soon = soon;
        this.then = nanos.getAsLong();
        this.committed = then - soon;
        SPENT.get().forgetCommits();
    }

    /** For the task of a processor that is being initialised. */
    public static CommitPace of(ProcessingContext context) {
        return of(context, System::nanoTime);
    }

    static CommitPace of(ProcessingContext context, LongSupplier nanos) {
        if (!(context.appConfigs().get(SOON_MS) instanceof Long soon)) {
            return new CommitPace(context, nanos, NONE);
        }
        var pace = new CommitPace(context, nanos, Duration.ofMillis(soon).toNanos());
        var interval = Duration.ofMillis(Math.max(1, soon / LOOKS));
        context.schedule(interval, PunctuationType.WALL_CLOCK_TIME, now -> pace.look());
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
            spent.ended = nanos.getAsLong();
            spent.worked += spent.ended - began;
            spent.records++;
        }
    }

    private void look() {
        var now = nanos.getAsLong();
        var spent = SPENT.get();
        spent.goesOn(now);
        var idle = false;
        if (now - then >= soon) {
            idle = isIdle(spent.worked - workedThen, now - then - (spent.committing - committingThen));
            then = now;
            workedThen = spent.worked;
            committingThen = spent.committing;
        }
        if (pending && now - committed >= soon && (idle || isWaiting(spent, now) || isLong(spent))) {
            context.commit();
            spent.asked = now;
            committed = now;
            workedToCommit = spent.worked;
            recordsToCommit = spent.records;
            pending = false;
        }
    }

    /** Where brokers are so slow that a commit fills an interval, a pause tells nothing. */
    private boolean isWaiting(Spent spent, long now) {
        return now - spent.ended >= soon / WAIT && spent.lastCommit <= soon;
    }

    /** Where each record takes long, few would be gathered, and a commit costs little beside them. */
    private boolean isLong(Spent spent) {
        var worked = spent.worked - workedToCommit;
        return worked >= (spent.records - recordsToCommit) * soon / LOOKS && worked >= LITTLE * spent.lastCommit;
    }

    static boolean isIdle(long worked, long passed) {
        return worked < BUSY * passed;
    }
}
