package dev.parley.ingest.poll;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs visits so that those to one host come one after the other, with a pause between them, and none holds a thread while it
 * waits for another. Visits to no host ("") are not held back. Thread-safe.
 */
public final class HostRateLimiter {
    private final ScheduledExecutorService threads;
    private final int atOnce;
    private final long pauseMillis;
    private final Map<String, Lane> lanes = new HashMap<>();

    private static final class Lane {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    /** @param atOnce visits to one host that may run at the same time */
    public HostRateLimiter(ScheduledExecutorService threads, int atOnce, Duration pause) {
        this.threads = threads;
        this.atOnce = atOnce;
        this.pauseMillis = pause.toMillis();
    }

    /** Runs the visit when its host is free; never, where the threads are shut down before. */
    public void run(String host, Runnable visit) {
        if (host.isEmpty()) {
            execute(visit, 0);
            return;
        }
        synchronized (this) {
            Lane lane = lanes.computeIfAbsent(host, any -> new Lane());
            if (lane.running >= atOnce) {
                lane.waiting.add(visit);
                return;
            }
            lane.running++;
        }
        execute(() -> runThenNext(host, visit), 0);
    }

    private void runThenNext(String host, Runnable visit) {
        try {
            visit.run();
        } finally {
            Runnable next = next(host);
            if (next != null) {
                execute(() -> runThenNext(host, next), pauseMillis);
            }
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next(String host) {
        Lane lane = lanes.get(host);
        if (lane == null) {
            return null;
        }
        Runnable next = lane.waiting.poll();
        if (next == null && --lane.running == 0) {
            lanes.remove(host);
        }
        return next;
    }

    private void execute(Runnable work, long millis) {
        try {
            threads.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // the service is closing: what was to be visited is visited after the next start
        }
    }
}
