package dev.parley.service;

import dev.parley.service.Health.Status;
import dev.parley.service.broker.GroupLag;
import dev.parley.service.broker.RightsCheck;
import dev.parley.service.broker.TopicCounts;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.service.state.RetiredStores;
import dev.parley.service.state.StateDirectory;
import dev.parley.service.state.StateLife;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a topology: exactly once, dead letters aside, with health and metrics. It starts once the registry answers, the topics
 * have the same number of partitions, and the local state is known to belong to the group's present life.
 */
public final class StreamsService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);

    private final String name;
    private final String application;
    private final int threads;
    private final KafkaStreams streams;
    private final Duration closeTimeout;
    private final FailurePolicy failures;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final MeterRegistry meters;
    private final boolean allFigures;
    private final BrokerWatch watch;
    private final StateLife life;
    private final Preparation preparation;
    private final StreamsFigures figures;
    private final Thread starter;
    private @Nullable KafkaStreamsMetrics metrics;
    private boolean closed;
    private volatile boolean hasNewTasks;
    private volatile @Nullable Cause waiting;
    private volatile @Nullable RuntimeException failure;

    /** The same for a service whose earlier releases kept no other stores. */
    public StreamsService(String name, Topology topology, Settings settings, Progress progress, MeterRegistry meters) {
        this(name, topology, List.of(), settings, progress, meters);
    }

    /**
     * Ready to start. Throws SettingsException where a setting or the state folder cannot be used.
     *
     * @param name   short, such as {@code enrich}; the application is called after it
     * @param retired  stores of earlier releases, beside whose changelogs this one does not start
     * @param progress listens at the topology's inputs
     * @param meters   where its figures are registered
     */
    public StreamsService(
            String name,
            Topology topology,
            Collection<String> retired,
            Settings settings,
            Progress progress,
            MeterRegistry meters) {
        StateDirectory.check(settings);
        this.name = name;
        this.meters = meters;
        this.threads = settings.number(ServiceSettings.THREADS, 1, 256);
        this.closeTimeout = settings.duration(ServiceSettings.CLOSE_TIMEOUT);
        this.allFigures = settings.flag(ServiceSettings.METRICS_KAFKA);
        var properties = StreamsProperties.of(name, settings);
        properties.put(DeadLetterHandler.METERS, meters);
        this.streams = new KafkaStreams(topology, properties);
        DeadLetterHandler.count(meters);
        this.application = ApplicationId.of(name, settings);
        this.failures = new FailurePolicy(Clock.systemUTC(), application);
        var inputs = TopicCounts.inputs(topology, application);
        var lag = new GroupLag(application, inputs);
        this.watch = new BrokerWatch(application, settings, List.of(this::note, lag::ask, this::askFigures));
        this.life = new StateLife(folder(application, settings), application, watch.admin());
        var topics = new TopicCounts(watch.admin(), application, TopicCounts.of(topology));
        this.figures = new StreamsFigures(streams, meters, topics);
        figures.registerLag(inputs, lag, progress);
        var restore = new RestoreProgress();
        figures.registerThreads(failures, restore);
        watch.register(meters);
        streams.setGlobalStateRestoreListener(restore);
        this.preparation = new Preparation(
                settings,
                new RightsCheck(watch.admin(), name, application),
                topics,
                new RetiredStores(application, name, retired),
                life,
                this::waitFor);
        this.starter = new Thread(this::prepareAndRun, name + "-start");
        starter.setDaemon(true);
        streams.setUncaughtExceptionHandler(failures);
        streams.setStateListener(this::changed);
    }

    private static Path folder(String application, Settings settings) {
        return settings.path(ServiceSettings.STATE_DIR).resolve(application);
    }

    private void changed(State now, State before) {
        LOG.info("{}: {} (was {})", name, now, before);
        if (now == State.RUNNING) {
            hasNewTasks = true;
            watch.askSoon();
        }
        if (now == State.ERROR || now == State.NOT_RUNNING) {
            stopped.countDown();
        }
    }

    private void askFigures(Admin admin) {
        figures.ask(admin);
    }

    /** Changelogs are made with the first tasks. */
    private void note(Admin admin) {
        if (hasNewTasks) {
            life.note();
            hasNewTasks = false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        if (allFigures) {
            var bound = new KafkaStreamsMetrics(streams);
            bound.bindTo(meters);
            metrics = bound;
        }
        watch.start();
        starter.start();
    }

    private void prepareAndRun() {
        try {
            preparation.run(streams::cleanUp);
            run();
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("closed before it ran");
        } catch (SettingsException e) {
            failure = e;
            stopped.countDown();
        } catch (RuntimeException e) {
            var refusal = RightsCheck.refusal(e, application);
            if (refusal.isEmpty()) {
                LOG.error("{} cannot start", name, e);
            }
            failure = refusal.<RuntimeException>map(SettingsException::new).orElse(e);
            stopped.countDown();
        }
    }

    private synchronized void run() {
        if (!closed) {
            waiting = null;
            streams.start();
        }
    }

    private void waitFor(Cause cause) {
        var before = waiting;
        waiting = cause;
        if (before == null || !before.text().equals(cause.text())) {
            LOG.warn("{} waits: {}", name, cause.text());
        }
    }

    @Override
    public Health health() {
        var now = streams.state();
        var broken = failure;
        if (broken != null) {
            return Health.down("ERROR", broken.getMessage());
        }
        return switch (now) {
            case CREATED -> Health.of(Status.STARTING, waiting == null ? "PREPARING" : "WAITING", waiting);
            case REBALANCING -> Health.of(Status.STARTING, now.name(), latest());
            case RUNNING -> running();
            case PENDING_SHUTDOWN, NOT_RUNNING -> Health.down(now.name(), "stopped");
            case PENDING_ERROR, ERROR -> Health.of(Status.DOWN, now.name(), failures.last());
        };
    }

    private Health running() {
        var last = failures.last();
        var readiness = new Readiness(
                threads,
                ThreadFigures.alive(streams),
                ThreadFigures.sincePoll(streams),
                watch.sinceAnswer(),
                last == null ? null : last.at());
        var doubt = readiness.doubt(Instant.now());
        return doubt == null
                ? Health.of(Status.READY, State.RUNNING.name(), last)
                : Health.of(Status.DEGRADED, State.RUNNING + ", but " + doubt, latest());
    }

    private @Nullable Cause latest() {
        var ofBrokers = watch.failure();
        return ofBrokers == null ? failures.last() : ofBrokers;
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        stopped.await();
        if (failure instanceof SettingsException wrong) {
            throw wrong;
        }
    }

    /** Leaves the group, so that others, or a restart, take over at once instead of after the session's timeout. */
    private CloseOptions closing() {
        return CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(closeTimeout);
    }

    @Override
    public void close() {
        starter.interrupt();
        closeStreams();
        watch.close();
        stopped.countDown();
    }

    /** Waits once: whoever closes it again, having waited meanwhile, would only double the time that a stop may take. */
    private synchronized void closeStreams() {
        var first = !closed;
        closed = true;
        if (first && !streams.close(closing())) {
            LOG.warn("{} did not stop within {}", name, closeTimeout);
        }
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
    }
}
