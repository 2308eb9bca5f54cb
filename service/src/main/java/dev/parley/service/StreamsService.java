package dev.parley.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a topology: exactly once, dead letters aside, with health and metrics. */
public final class StreamsService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);

    private final String name;
    private final KafkaStreams streams;
    private final Duration closeTimeout;
    private final FailurePolicy failures = new FailurePolicy(Clock.systemUTC());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final MeterRegistry meters;
    private @Nullable KafkaStreamsMetrics metrics;

    /**
     * Ready to start. Throws SettingsException where a setting or the state folder cannot be used.
     *
     * @param name   short, such as {@code enrich}; the application is called after it
     * @param meters where Kafka's figures are registered
     */
    public StreamsService(String name, Topology topology, Settings settings, MeterRegistry meters) {
        StateDirectory.check(settings);
        this.name = name;
        this.meters = meters;
        this.closeTimeout = settings.duration(ServiceSettings.CLOSE_TIMEOUT);
        this.streams = new KafkaStreams(topology, StreamsProperties.of(name, settings));
        streams.setUncaughtExceptionHandler(failures);
        streams.setStateListener(this::changed);
    }

    private void changed(State now, State before) {
        LOG.info("{}: {} (was {})", name, now, before);
        if (now == State.ERROR || now == State.NOT_RUNNING) {
            stopped.countDown();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        var bound = new KafkaStreamsMetrics(streams);
        bound.bindTo(meters);
        metrics = bound;
        streams.start();
    }

    @Override
    public Health health() {
        var state = streams.state();
        return switch (state) {
            case RUNNING -> Health.ready(state.name());
            case CREATED, REBALANCING -> new Health(Health.Status.STARTING, state.name(), failures.lastCause());
            case PENDING_SHUTDOWN, NOT_RUNNING -> Health.down(state.name(), "stopped");
            case PENDING_ERROR, ERROR -> Health.down(state.name(), failures.lastCause());
        };
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    /** Leaves the group, so that others, or a restart, take over at once instead of after the session's timeout. */
    private CloseOptions closing() {
        return CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(closeTimeout);
    }

    @Override
    public synchronized void close() {
        if (!streams.close(closing())) {
            LOG.warn("{} did not stop within {}", name, closeTimeout);
        }
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
        stopped.countDown();
    }
}
