package dev.parley.ingest.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Lets the requests to one host follow each other no faster than it allows and no more at once than it allows, whoever
 * makes them; and leaves a host alone that asked for it. Where one request at a time is allowed, the pause is between the end
 * of one and the beginning of the next; else between two beginnings.
 */
final class HostPace {
    private static final int MOST = 20_000;

    private final int atOnce;
    private final Map<String, Host> hosts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST && eldest.getValue().running == 0;
        }
    };

    private static final class Host {
        private int running;
        private long next = System.nanoTime();
        private long delay;
        private long heldUntil = next;
    }

    /** @param atOnce how many requests may be under way to one host */
    HostPace(int atOnce) {
        this.atOnce = atOnce;
    }

    /** Waits for a free place and for this request's turn, and puts the host's next turn {@code delay} after it. */
    void enter(String host, Duration delay) throws InterruptedException {
        long wait = place(host, delay.toNanos());
        if (wait > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(wait);
            } catch (InterruptedException e) {
                leave(host);
                throw e;
            }
        }
    }

    private synchronized long place(String name, long delay) throws InterruptedException {
        Host host = hosts.computeIfAbsent(name, any -> new Host());
        while (host.running >= atOnce) {
            wait();
        }
        host.running++;
        hosts.putIfAbsent(name, host);
        return take(host, delay, System.nanoTime());
    }

    private static long take(Host host, long delay, long now) {
        long turn = host.next - now < 0 ? now : host.next;
        host.next = turn + delay;
        host.delay = delay;
        return turn - now;
    }

    synchronized void leave(String name) {
        Host host = hosts.get(name);
        if (host != null) {
            host.running--;
            // One at a time, the pause begins when the host is done: however slow the way is, it sees the whole pause.
            long after = System.nanoTime() + host.delay;
            host.next = atOnce == 1 && after - host.next > 0 ? after : host.next;
            notifyAll();
        }
    }

    /** The host asked to be left alone for so long. */
    synchronized void hold(String name, Duration wait) {
        Host host = hosts.computeIfAbsent(name, any -> new Host());
        long until = System.nanoTime() + wait.toNanos();
        host.heldUntil = until - host.heldUntil > 0 ? until : host.heldUntil;
    }

    /** How long the host is still to be left alone; zero where it is not. */
    synchronized Duration held(String name) {
        Host host = hosts.get(name);
        long left = host == null ? 0 : host.heldUntil - System.nanoTime();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }
}
