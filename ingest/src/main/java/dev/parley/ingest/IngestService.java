package dev.parley.ingest;

import dev.parley.ingest.fetch.FetchLimits;
import dev.parley.ingest.fetch.Fetcher;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.publish.Outcome;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.source.SourceReader;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.ingest.source.Visit;
import dev.parley.service.Health;
import dev.parley.service.Service;
import dev.parley.service.ServiceSettings;
import dev.parley.service.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads sources and publishes what they hold: once, or again and again at their intervals. Nothing is fetched while the
 * broker is away; what was read by then waits for it.
 */
public final class IngestService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);

    private final List<PolledSource> sources;
    private final boolean once;
    private final Duration closeTimeout;
    private final Publisher publisher;
    private final SourceReader reader;
    private final IngestMeters meters;
    private final IngestListener listener;
    private final ScheduledExecutorService threads;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicInteger unfinished;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean closing;
    private volatile Health health = Health.starting("not started");

    /**
     * Ready to start. Throws SettingsException where a setting is wrong.
     *
     * @param sources  what to read; beside what the settings name
     * @param listener hears of every result
     */
    public IngestService(Settings settings, List<SourceSpec> sources, MeterRegistry registry, IngestListener listener) {
        Duration interval = settings.duration(IngestSettings.INTERVAL);
        this.sources = Sources.of(settings, sources).stream()
                .map(spec -> new PolledSource(spec, interval))
                .toList();
        this.once = settings.flag(IngestSettings.ONCE);
        this.closeTimeout = settings.duration(ServiceSettings.CLOSE_TIMEOUT);
        this.publisher = new Publisher(
                settings,
                settings.text(IngestSettings.INSTANCE),
                settings.number(IngestSettings.REMEMBERED, 1, 100_000_000),
                clock);
        this.reader = new SourceReader(
                new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT), settings.duration(IngestSettings.HOST_DELAY)),
                System.in,
                clock);
        this.meters = new IngestMeters(registry);
        this.listener = listener;
        this.threads = Executors.newScheduledThreadPool(
                settings.number(IngestSettings.THREADS, 1, 256), work -> new Thread(work, "ingest"));
        this.unfinished = new AtomicInteger(this.sources.size());
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void start() {
        health = Health.starting("connecting");
        threads.execute(this::open);
    }

    private void open() {
        if (!persist(publisher::open)) {
            return;
        }
        health = Health.ready("RUNNING");
        if (sources.isEmpty()) {
            LOG.warn("no sources: name some with setting {}", IngestSettings.SOURCES);
            finishOnce();
        }
        sources.forEach(source -> schedule(source, Duration.ZERO));
    }

    /** Does Kafka work until it succeeds; false where the service is closed or failed for good before. */
    private boolean persist(Runnable work) {
        for (int failures = 0; !closing; failures++) {
            try {
                work.run();
                health = Health.ready("RUNNING");
                return true;
            } catch (KafkaException e) {
                if (Fatal.is(e)) {
                    fail(e);
                    return false;
                }
                LOG.warn("waiting for Kafka: {}", e.getMessage());
                health = Health.starting("waiting for Kafka: " + e.getMessage());
                pause(Math.min(failures, 5));
            }
        }
        return false;
    }

    private static void pause(int failures) {
        try {
            TimeUnit.MILLISECONDS.sleep(250L << failures);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void schedule(PolledSource source, Duration wait) {
        try {
            threads.schedule(() -> run(source), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("closing: {} is not looked at again", source.spec().name());
        }
    }

    private void run(PolledSource source) {
        try {
            visit(source);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(e);
        }
    }

    private void visit(PolledSource source) throws InterruptedException {
        Instant begin = clock.instant();
        var batch = new Batch(results -> publish(source, results));
        Visit visit = reader.visit(source.current(), source.validators(), batch);
        if (closing || !batch.finish()) {
            return;
        }
        meters.visit(source.spec(), visit, Duration.between(begin, clock.instant()));
        listener.finished(source.spec());
        Duration wait = source.after(visit, ThreadLocalRandom.current().nextDouble());
        if (!once) {
            schedule(source, wait);
        } else if (unfinished.decrementAndGet() == 0) {
            finishOnce();
        }
    }

    private boolean publish(PolledSource source, List<ReadResult> results) {
        return persist(() -> {
            List<Outcome> outcomes = publisher.publish(results);
            for (int i = 0; i < results.size(); i++) {
                tell(source, results.get(i), outcomes.get(i));
            }
        });
    }

    private void tell(PolledSource source, ReadResult result, Outcome outcome) {
        if (result instanceof Refusal refusal) {
            LOG.warn("{}: {}: {}", refusal.source(), refusal.reason(), refusal.detail());
        }
        meters.result(source.spec(), result, outcome);
        listener.result(result, outcome);
    }

    private void finishOnce() {
        if (once) {
            LOG.info("every source was read");
            stopped.countDown();
        }
    }

    private void fail(Throwable cause) {
        LOG.error("ingest failed", cause);
        health = Health.down("ERROR", String.valueOf(cause.getMessage()));
        stopped.countDown();
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(Math.min(2_000, closeTimeout.toMillis()), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(closeTimeout.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        publisher.close();
        if (health.isAlive()) {
            health = Health.down("NOT_RUNNING", "stopped");
        }
        stopped.countDown();
    }
}
