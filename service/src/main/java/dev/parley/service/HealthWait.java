package dev.parley.service;

import java.time.Duration;
import org.apache.kafka.common.errors.InterruptException;

/** Watches a service until it is ready. */
final class HealthWait {
    private static final long GLANCE_MILLIS = 20;

    private HealthWait() {}

    static void until(Service service, Duration timeout) {
        var end = System.nanoTime() + timeout.toNanos();
        while (true) {
            var health = service.health();
            if (health.isReady()) {
                return;
            }
            if (!health.isAlive()) {
                throw new IllegalStateException(service.name() + " failed: " + health.cause());
            }
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(service.name() + " was not ready after " + timeout + ": " + health);
            }
            glance();
        }
    }

    private static void glance() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
