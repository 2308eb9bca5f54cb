package dev.parley.ingest;

import dev.parley.ingest.fetch.FetchLimits;
import dev.parley.ingest.fetch.Fetcher;
import dev.parley.ingest.fetch.PoliteFetcher;
import dev.parley.ingest.item.Agencies;
import dev.parley.ingest.poll.HostRateLimiter;
import dev.parley.ingest.publish.Publisher;
import dev.parley.ingest.share.Shares;
import dev.parley.ingest.source.SourceReader;
import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.BrokerWatch;
import dev.parley.service.Health;
import dev.parley.service.Service;
import dev.parley.service.broker.Answers;
import dev.parley.service.broker.RegistryCheck;
import dev.parley.service.broker.RightsCheck;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads sources and publishes what they hold: once, or again and again at their intervals, then together with the other
 * instances of its group. Nothing is fetched while the broker is away; what was read by then waits for it.
 */
public final class IngestService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final Settings settings;
    private final Sources sources;
    private final boolean alone;
    private final boolean once;
    private final String group;
    private final Publisher publisher;
    private final KafkaRetry retry;
    private final Polling polling;
    private final ScheduledThreadPoolExecutor threads;
    private final SourcesWatch watch;
    private final Shares shares;
    private final BrokerWatch brokers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<String> unfinished = new HashSet<>();
    private volatile boolean closing;
    private volatile Health health = Health.starting("not started");

    /**
     * Ready to start. Throws SettingsException where a setting is wrong.
     *
     * @param given    what to read; beside what the settings name
     * @param listener hears of every result
     */
    public IngestService(Settings settings, List<SourceSpec> given, MeterRegistry registry, IngestListener listener) {
        this.settings = settings;
        this.sources = new Sources(settings, given);
        List<SourceSpec> first = sources.read();
        this.once = settings.flag(IngestSettings.ONCE);
        this.alone = once || first.stream().anyMatch(spec -> spec.name().equals("-"));
        this.group = ApplicationId.prefix(settings) + "-" + settings.text(IngestSettings.GROUP)
                + (alone ? "-" + UUID.randomUUID() : "");
        this.publisher = new Publisher(
                settings, group, settings.number(IngestSettings.REMEMBERED, 1, 100_000_000), Clock.systemUTC());
        this.retry = new KafkaRetry(() -> closing, this::fail);
        this.threads = new ScheduledThreadPoolExecutor(
                settings.number(IngestSettings.THREADS, 1, 1000), work -> new Thread(work, "ingest"));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        var meters = new IngestMeters(registry);
        meters.unreadable(Publisher::unreadableRecords, publisher);
        this.polling = polling(meters, listener);
        this.watch = new SourcesWatch(sources, polling::sources, meters, settings.duration(IngestSettings.CHECK));
        this.shares =
                new Shares(settings, group, settings.text(IngestSettings.INSTANCE), new Rebalance(), this::troubled);
        this.brokers = new BrokerWatch(
                group,
                settings,
                List.of(admin -> Answers.await(
                        "describing the cluster", admin.describeCluster().nodes())));
        brokers.register(registry);
        first.forEach(spec -> unfinished.add(spec.name()));
        polling.sources(first);
    }

    private Polling polling(IngestMeters meters, IngestListener listener) {
        int atOnce = settings.number(IngestSettings.HOST_CONNECTIONS, 1, 100);
        Duration pause = settings.duration(IngestSettings.HOST_DELAY);
        var fetcher = new PoliteFetcher(new Fetcher(FetchLimits.DEFAULT, userAgent()), pause, atOnce);
        var reader = new SourceReader(
                fetcher,
                System.in,
                Clock.systemUTC(),
                settings.duration(IngestSettings.GONE_CONFIRM),
                Agencies.KNOWN.and(settings.list(IngestSettings.AGENCIES)));
        var visits = new Visits(reader, publisher, retry, meters, listener, Clock.systemUTC(), once, () -> closing);
        return new Polling(
                threads,
                new HostRateLimiter(threads, atOnce, pause),
                visits::visit,
                retry,
                new Polling.Intervals(
                        settings.duration(IngestSettings.INTERVAL), settings.duration(IngestSettings.INTERVAL_MAX)),
                this::finished,
                this::fail);
    }

    private String userAgent() {
        String contact = settings.textOrNull(IngestSettings.CONTACT);
        return contact == null ? Fetcher.USER_AGENT : Fetcher.USER_AGENT.replace(")", "; +" + contact + ")");
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void start() {
        health = Health.starting("connecting");
        brokers.start();
        threads.execute(this::open);
    }

    private void open() {
        int[] number = new int[1];
        if (!retry.untilDone(() -> RegistryCheck.reach(settings))
                || !retry.untilDone(() -> number[0] = publisher.open())) {
            return;
        }
        health = Health.ready("RUNNING");
        if (polling.isEmpty()) {
            LOG.warn("no sources: name some with setting {}", IngestSettings.SOURCES);
            finishOnce();
        }
        if (alone) {
            polling.shares(1);
            new Rebalance().gained(Set.of(0));
        } else {
            polling.shares(number[0]);
            shares.start();
            watch.start(threads);
        }
    }

    private final class Rebalance implements Shares.Listener {
        @Override
        public void gained(Set<Integer> more) {
            publisher.take(more);
            polling.gained(more);
        }

        @Override
        public void lost(Set<Integer> less) {
            polling.lost(less);
            publisher.lose(less);
        }

        @Override
        public void member(ConsumerGroupMetadata membership) {
            publisher.member(membership);
        }
    }

    private void troubled(KafkaException e) {
        if (Fatal.is(e)) {
            fail(e);
        } else {
            LOG.warn("the group of instances cannot be joined for now: {}", e.getMessage());
        }
    }

    private void finished(PolledSource source) {
        if (once) {
            source.stop();
            synchronized (unfinished) {
                unfinished.remove(source.spec().name());
                if (unfinished.isEmpty()) {
                    finishOnce();
                }
            }
        }
    }

    private void finishOnce() {
        if (once) {
            LOG.info("every source was read");
            stopped.countDown();
        }
    }

    private void fail(Throwable cause) {
        var refusal = RightsCheck.refusal(cause, group);
        if (refusal.isEmpty()) {
            LOG.error("ingest failed", cause);
        }
        health = Health.down("ERROR", refusal.orElse(String.valueOf(cause.getMessage())));
        stopped.countDown();
    }

    @Override
    public Health health() {
        Health now = health;
        String waiting = retry.waitingFor();
        if (now.isAlive() && waiting != null) {
            var status = now.isReady() ? Health.Status.DEGRADED : Health.Status.STARTING;
            return new Health(status, "waiting for " + retry.waitingForWhom(), waiting);
        }
        String doubt = now.isReady() ? doubt() : null;
        if (doubt != null) {
            return new Health(Health.Status.DEGRADED, now.detail() + ", but " + doubt, brokers.lastFailure());
        }
        String broken = watch.problem();
        return broken == null || !now.isReady()
                ? now
                : new Health(Health.Status.READY, "RUNNING with the old sources file", broken);
    }

    /** What speaks against this instance's doing its part; null where nothing does. */
    private @Nullable String doubt() {
        if (brokers.sinceAnswer().compareTo(LONGEST_SILENCE) > 0) {
            return "no answer from the brokers for " + brokers.sinceAnswer().toSeconds() + " s";
        }
        Duration silent = alone ? Duration.ZERO : shares.sincePoll();
        if (silent == null) {
            return "it is not yet a member of its group";
        }
        return silent.compareTo(LONGEST_SILENCE) > 0
                ? "it has not polled its group for " + silent.toSeconds() + " s"
                : null;
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        long most = settings.duration(ServiceSettings.CLOSE_TIMEOUT).toMillis();
        try {
            if (!threads.awaitTermination(Math.min(2_000, most), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(most, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        shares.close();
        publisher.close();
        brokers.close();
        if (health.isAlive()) {
            health = Health.down("NOT_RUNNING", "stopped");
        }
        stopped.countDown();
    }
}
