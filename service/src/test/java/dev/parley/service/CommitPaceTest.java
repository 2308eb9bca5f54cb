package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class CommitPaceTest {
    private static final long LONG_AGO = 0;

    private long now;

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

    private CommitPace pace(MockProcessorContext<String, String> context) {
        return CommitPace.of(context, () -> now);
    }

    private Runnable takes(Duration time) {
        return () -> now += time.toNanos();
    }

    @Test
    void shouldCommitSoonWhenThereIsTime() {
        var context = context("100");
        pace(context).time(takes(Duration.ofMillis(40)));
        now += Duration.ofMillis(60).toNanos();
        look(context);

        assertThat(context.committed()).isTrue();
        assertThat(context.scheduledPunctuators().get(0).getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
        assertThat(context.scheduledPunctuators().get(0).getInterval()).isEqualTo(Duration.ofMillis(25));
    }

    @Test
    void shouldLookEachMillisecondAtMost() {
        var context = context("1");
        pace(context);

        assertThat(context.scheduledPunctuators().get(0).getInterval()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void shouldNotCommitWhatIsNothing() {
        var context = context("100");
        pace(context).time(takes(Duration.ofMillis(10)));
        now += Duration.ofMillis(90).toNanos();
        look(context);
        context.resetCommit();
        now += Duration.ofMillis(100).toNanos();
        look(context);

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldLeaveABusyThreadToTheLongInterval() {
        var context = context("100");
        var pace = pace(context);
        for (var record = 0; record < 60; record++) {
            pace.time(takes(Duration.ofMillis(20)));
            now += Duration.ofMillis(1).toNanos();
            look(context);
        }

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldCommitWhatABusyMomentHasLeftAsSoonAsNothingWaits() {
        var context = context("100");
        var pace = pace(context);
        for (var record = 0; record < 20; record++) {
            pace.time(takes(Duration.ofMillis(20)));
        }
        look(context);
        assertThat(context.committed()).isFalse();

        now += Duration.ofMillis(25).toNanos();
        look(context);
        assertThat(context.committed()).isTrue();
    }

    /** Read carefully, an article takes a tenth of a second: to gather ten would be a second's wait for little. */
    @Test
    void shouldCommitAfterLongRecordsThoughMoreWait() {
        var context = context("100");
        var pace = pace(context);
        var commits = 0;
        for (var record = 0; record < 20; record++) {
            pace.time(takes(Duration.ofMillis(120)));
            look(context);
            if (context.committed()) {
                commits++;
                context.resetCommit();
                now += Duration.ofMillis(40).toNanos();
            }
        }

        assertThat(commits).isEqualTo(10);
    }

    @Test
    void shouldCommitNoMoreOftenThanAtTheShortInterval() {
        var context = context("100");
        var pace = pace(context);
        var commits = 0;
        for (var look = 0; look < 40; look++) {
            pace.time(takes(Duration.ofMillis(5)));
            now += Duration.ofMillis(20).toNanos();
            look(context);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }

        assertThat(commits).isEqualTo(10);
    }

    /** With brokers that take 300 ms for a commit, a thread with records to do would commit after every few of them. */
    @Test
    void shouldNotTakeASlowCommitForTimeToSpare() {
        var context = context("100");
        var pace = pace(context);
        pace.time(takes(Duration.ofMillis(40)));
        now += Duration.ofMillis(60).toNanos();
        look(context);
        assertThat(context.committed()).isTrue();
        context.resetCommit();

        now += Duration.ofMillis(300).toNanos();
        pace.time(takes(Duration.ofMillis(20)));
        look(context);
        now += Duration.ofMillis(25).toNanos();
        pace.time(takes(Duration.ofMillis(20)));
        now += Duration.ofMillis(15).toNanos();
        look(context);
        assertThat(context.committed()).isFalse();

        now += Duration.ofMillis(80).toNanos();
        look(context);
        assertThat(context.committed()).isTrue();
    }

    @Test
    void shouldCountTheWorkOfAllTasksOfTheThread() {
        var context = context("100");
        var pace = pace(context);
        pace.time(takes(Duration.ofMillis(10)));
        var other = pace(context());
        for (var record = 0; record < 17; record++) {
            other.time(takes(Duration.ofMillis(5)));
        }
        now += Duration.ofMillis(5).toNanos();
        look(context);

        assertThat(context.committed()).isFalse();
    }

    @Test
    void shouldDoTheWorkWhereNothingIsConfigured() {
        var context = context();
        var done = new AtomicInteger();
        pace(context).time(done::incrementAndGet);

        assertThat(done).hasValue(1);
        assertThat(context.scheduledPunctuators()).isEmpty();
    }

    @Test
    void shouldBeBusyFromHalfOfTheTimeOn() {
        assertThat(CommitPace.isIdle(49, 100)).isTrue();
        assertThat(CommitPace.isIdle(50, 100)).isFalse();
    }
}
