package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.poll.HostRateLimiter;
import dev.parley.ingest.source.SourceSpec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PollingTest {
    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private final CompletableFuture<Throwable> fatal = new CompletableFuture<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** An executor keeps to itself what its work throws: whatever that is, the service must not wait for it for ever. */
    @ParameterizedTest
    @ValueSource(classes = {NoClassDefFoundError.class, ExceptionInInitializerError.class, IllegalStateException.class})
    void shouldTellOfWhateverALookThrows(Class<? extends Throwable> thrown) throws Exception {
        Throwable cause = thrown.getDeclaredConstructor().newInstance();
        var polling = new Polling(
                threads,
                new HostRateLimiter(threads, 1, Duration.ZERO),
                source -> {
                    throw PollingTest.<RuntimeException>any(cause);
                },
                new KafkaRetry(() -> false, fatal::complete),
                new Polling.Intervals(Duration.ofMinutes(1), Duration.ofMinutes(5)),
                source -> {},
                fatal::complete);
        polling.shares(1);
        polling.gained(Set.of(0));
        polling.sources(List.of(SourceSpec.of("a.rss")));

        assertThat(fatal.get(30, TimeUnit.SECONDS)).isSameAs(cause);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E any(Throwable cause) throws E {
        throw (E) cause;
    }
}
