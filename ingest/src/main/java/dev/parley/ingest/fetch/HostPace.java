package dev.parley.ingest.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets the requests to one host follow each other no faster than it allows, whoever makes them. */
final class HostPace {
    private static final int MOST = 20_000;

    private final Map<String, Long> next = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /** Waits for this request's turn, and puts the host's next turn {@code delay} after it. */
    void await(String host, Duration delay) throws InterruptedException {
        long wait = take(host, delay.toNanos(), System.nanoTime());
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    /** Nanoseconds until the turn that is taken. */
    synchronized long take(String host, long delay, long now) {
        Long free = next.get(host);
        long turn = free == null || free - now < 0 ? now : free;
        next.put(host, turn + delay);
        return turn - now;
    }
}
