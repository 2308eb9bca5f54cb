package dev.parley.view;

import dev.parley.service.BrokerWatch;
import dev.parley.service.BuildInfo;
import dev.parley.service.Health;
import dev.parley.service.Service;
import dev.parley.service.broker.Answers;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.view.http.HttpService;
import dev.parley.view.http.HttpSettings;
import dev.parley.view.live.Hub;
import dev.parley.view.search.ReadingSearch;
import dev.parley.view.store.Store;
import dev.parley.view.topics.Figures;
import dev.parley.view.topics.TopicFollower;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads Parley's output topics into an index of its own and serves them as an API and a page. */
public final class ViewService implements Service {
    static final String NAME = "view";

    private static final Logger LOG = LoggerFactory.getLogger(ViewService.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final Figures figures;
    private final Store store;
    private final HttpService http;
    private final TopicFollower follower;
    private final BrokerWatch brokers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Health health = Health.starting("not started");
    private boolean closed;

    /** Ready to start. Throws SettingsException where a setting is wrong, before anything is written, or the index cannot be opened. */
    public ViewService(Settings settings, MeterRegistry meters) {
        var clock = Clock.systemUTC();
        var pace = new TopicFollower.Pace(
                settings.duration(ViewSettings.COMMIT),
                settings.duration(ViewSettings.SWEEP),
                settings.duration(ViewSettings.PURGE),
                settings.duration(ViewSettings.AWAY));
        var served = HttpSettings.of(settings);
        var hub = new Hub(UUID.randomUUID().toString().substring(0, 8));
        this.figures = new Figures(meters);
        this.store = open(settings, clock);
        try {
            this.http = new HttpService(served, store, hub, this::state, clock, meters);
            this.follower = new TopicFollower(settings, store, hub, clock, pace, figures, this::fail);
            this.brokers = new BrokerWatch(
                    NAME,
                    settings,
                    List.of(admin -> Answers.await(
                            "describing the cluster", admin.describeCluster().nodes())));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        brokers.register(meters);
    }

    private static Store open(Settings settings, Clock clock) {
        try {
            return Store.open(settings.path(ServiceSettings.STATE_DIR).resolve(NAME), clock);
        } catch (UncheckedIOException e) {
            throw new SettingsException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Where a browser finds it; to be asked once it is started. */
    public String address() {
        return http.address();
    }

    @Override
    public void start() {
        health = Health.starting("reading the topics");
        http.start();
        LOG.info("page and API at {}", http.address());
        brokers.start();
        follower.start();
    }

    private void fail(Throwable cause) {
        LOG.error("view failed", cause);
        health = Health.down("ERROR", TopicFollower.describe(cause));
        stopped.countDown();
    }

    @Override
    public Health health() {
        var now = health;
        if (!now.isAlive() || now.detail().equals("not started")) {
            return now;
        }
        var trouble = follower.trouble();
        if (!figures.isLoaded()) {
            var percent = Math.round(100 * figures.progress());
            return new Health(
                    Health.Status.STARTING,
                    trouble == null ? "reading the topics, " + percent + " %" : "waiting",
                    trouble);
        }
        if (trouble != null) {
            return new Health(Health.Status.DEGRADED, "waiting", trouble);
        }
        return brokers.sinceAnswer().compareTo(LONGEST_SILENCE) > 0
                ? new Health(Health.Status.DEGRADED, "no answer from the brokers", brokers.lastFailure())
                : Health.ready("RUNNING");
    }

    private ReadingSearch.State state() {
        var now = health();
        return new ReadingSearch.State(
                now.status().name(),
                now.detail(),
                now.cause(),
                !figures.isLoaded(),
                figures.progress(),
                figures.lag(),
                figures.asOf(),
                BuildInfo.version());
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        http.close();
        follower.close();
        brokers.close();
        store.close();
        if (health.isAlive()) {
            health = Health.down("NOT_RUNNING", "stopped");
        }
        stopped.countDown();
    }
}
