package dev.parley.service;

import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the brokers every few seconds, and so knows since when they have not answered. Thread-safe. */
public final class BrokerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final long INTERVAL_MS = 5_000;
    private static final int REQUEST_MS = 5_000;
    private static final int API_MS = 10_000;

    private final Admin admin;
    private final List<Consumer<Admin>> questions;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private volatile long answered = System.nanoTime();
    private volatile @Nullable Cause failure;

    /**
     * Asks nothing yet.
     *
     * @param questions are asked in turn, in one thread; each throws KafkaException where there is no answer
     */
    public BrokerWatch(String name, Settings settings, List<Consumer<Admin>> questions) {
        this.questions = List.copyOf(questions);
        this.clock = Clock.systemUTC();
        this.admin = Admin.create(config(name, settings));
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var made = new Thread(work, name + "-watch");
            made.setDaemon(true);
            return made;
        });
    }

    private static Map<String, Object> config(String name, Settings settings) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, name + "-watch");
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MS);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, API_MS);
        return config;
    }

    /** Serves how long the brokers have been silent. */
    public void register(MeterRegistry meters) {
        Gauge.builder(
                        "parley.brokers.silent.seconds",
                        this,
                        watch -> watch.sinceAnswer().toMillis() / 1000.0)
                .description("Time since the brokers last answered this instance's question, asked every 5 s")
                .strongReference(true)
                .register(meters);
    }

    Admin admin() {
        return admin;
    }

    /** Begins to ask. */
    public void start() {
        thread.scheduleWithFixedDelay(this::ask, 0, INTERVAL_MS, TimeUnit.MILLISECONDS);
    }

    /** Asks once more as soon as may be. */
    void askSoon() {
        try {
            thread.execute(this::ask);
        } catch (RejectedExecutionException closed) {
            LOG.debug("closed already");
        }
    }

    private void ask() {
        try {
            questions.forEach(question -> question.accept(admin));
            var silent = sinceAnswer();
            answered = System.nanoTime();
            if (failure != null) {
                LOG.info("the brokers answer again, after {} s", silent.toSeconds());
            }
            failure = null;
        } catch (KafkaException e) {
            if (failure == null) {
                LOG.warn("the brokers do not answer: {}", FailurePolicy.describe(e));
            }
            failure = new Cause(clock.instant(), FailurePolicy.describe(e));
            LOG.debug("the brokers were asked in vain", e);
        } catch (RuntimeException e) {
            LOG.warn("a question to the brokers failed", e);
        }
    }

    /** Time since they answered, or since this was made. */
    public Duration sinceAnswer() {
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    /** Why they did not the last time; null where they did. */
    @Nullable
    Cause failure() {
        return failure;
    }

    /** The same in words. */
    public @Nullable String lastFailure() {
        var last = failure;
        return last == null ? null : last.text();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        admin.close(Duration.ZERO);
    }
}
