package dev.parley.service;

import java.time.Duration;

/** Something that runs until it is closed. */
public interface Service extends AutoCloseable {
    /** Its short name, such as {@code enrich}. */
    String name();

    /** Begins; returns at once. */
    void start();

    /** How it is now; never blocks. */
    Health health();

    /** Waits until it is ready. Throws IllegalStateException with the cause where it failed or the time ran out. */
    default void awaitReady(Duration timeout) {
        HealthWait.until(this, timeout);
    }

    /** Waits until it has stopped by itself: after a failure, or when it had an end and reached it. */
    void awaitStopped() throws InterruptedException;

    /** Stops in order. May be called again. */
    @Override
    void close();
}
