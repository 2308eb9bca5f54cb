package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class CommitPaceTest {
    private static final long LONG_AGO = 0;

    private static MockProcessorContext<String, String> context(String... soon) {
        var properties = new Properties();
        properties.put("application.id", "pace");
        properties.put("bootstrap.servers", "nowhere:1");
        if (soon.length > 0) {
            properties.put(CommitPace.SOON_MS, Long.valueOf(soon[0]));
        }
        return new MockProcessorContext<>(properties);
    }

    private static void look(MockProcessorContext<String, String> context) {
        context.scheduledPunctuators().get(0).getPunctuator().punctuate(LONG_AGO);
    }

    private static void work(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void shouldCommitSoonWhenThereIsTime() {
        var context = context("100");
        var pace = CommitPace.of(context);
        pace.time(() -> {});
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        look(context);

        assertThat(context.committed()).isTrue();
        assertThat(context.scheduledPunctuators().get(0).getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
        assertThat(context.scheduledPunctuators().get(0).getInterval()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void shouldNotCommitWhatIsNothing() {
        var context = context("100");
        var pace = CommitPace.of(context);
        pace.time(() -> {});
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        look(context);
        context.resetCommit();
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        look(context);

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldLeaveABusyThreadToTheLongInterval() {
        var context = context("100");
        var pace = CommitPace.of(context);
        pace.time(() -> work(Duration.ofMillis(60)));
        look(context);

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldCountTheWorkOfAllTasksOfTheThread() {
        var context = context("100");
        var pace = CommitPace.of(context);
        pace.time(() -> {});
        CommitPace.of(context()).time(() -> work(Duration.ofMillis(60)));
        look(context);

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldDoTheWorkWhereNothingIsConfigured() {
        var context = context();
        var done = new AtomicInteger();
        CommitPace.of(context).time(done::incrementAndGet);

        assertThat(done).hasValue(1);
        assertThat(context.scheduledPunctuators()).isEmpty();
    }

    @Test
    void shouldBeBusyFromHalfOfTheTimeOn() {
        assertThat(CommitPace.isIdle(49, 100)).isTrue();
        assertThat(CommitPace.isIdle(50, 100)).isFalse();
    }
}
