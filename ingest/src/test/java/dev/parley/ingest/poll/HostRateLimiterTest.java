package dev.parley.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostRateLimiterTest {
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldVisitOneHostInOrderAndOthersMeanwhile() {
        var hosts = new HostRateLimiter(threads, 1, Duration.ZERO);
        var latch = new CountDownLatch(1);
        hosts.run("slow.example", () -> {
            hold(latch);
            done.add("first");
        });
        for (int i = 0; i < 20; i++) {
            hosts.run("slow.example", () -> done.add("next"));
        }
        hosts.run("quick.example", () -> done.add("other"));
        await().until(() -> done.contains("other"));
        assertThat(done).containsExactly("other");
        latch.countDown();
        await().until(() -> done.size() == 22);
        assertThat(done.get(1)).isEqualTo("first");
    }

    @Test
    void shouldGoOnAfterAVisitThatFails() {
        var hosts = new HostRateLimiter(threads, 1, Duration.ZERO);
        hosts.run("a.example", () -> {
            throw new IllegalStateException("thrown on purpose");
        });
        hosts.run("a.example", () -> done.add("next"));
        await().until(() -> done.contains("next"));
    }

    @Test
    void shouldLetAsManyInAtOnceAsAllowed() {
        var hosts = new HostRateLimiter(threads, 2, Duration.ZERO);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        for (int i = 0; i < 40; i++) {
            hosts.run("a.example", () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                done.add("one");
            });
        }
        await().until(() -> done.size() == 40);
        assertThat(most.get()).isBetween(1, 2);
    }
}
