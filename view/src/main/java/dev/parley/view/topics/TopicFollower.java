package dev.parley.view.topics;

import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.broker.RightsCheck;
import dev.parley.service.settings.Settings;
import dev.parley.view.live.Hub;
import dev.parley.view.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that reads the topics into the index, whatever happens to brokers and registry meanwhile. It is a member of no
 * group: every instance reads all, and where it stands lies in its index.
 */
public final class TopicFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final String CLIENT = "parley-view";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Settings settings;
    private final Tail tail;
    private final Consumer<Throwable> failed;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, CLIENT + "-topics");
    private volatile @Nullable String trouble;

    /** Ends what the clients wait for. */
    private volatile Runnable interrupts = () -> {};

    /** @param failed told, once, of what it cannot get over */
    public TopicFollower(
            Settings settings,
            Store store,
            Hub hub,
            Clock clock,
            Pace pace,
            Figures figures,
            Consumer<Throwable> failed) {
        this.settings = settings;
        this.failed = failed;
        this.tail = new Tail(
                store,
                hub,
                new Translation(settings.serde()),
                clock,
                new Tail.Timing(pace.commit(), pace.sweep(), pace.purge(), pace.away()),
                figures);
    }

    /** How often what is done; see the settings. */
    public record Pace(Duration commit, Duration sweep, Duration purge, Duration away) {}

    public void start() {
        thread.start();
    }

    /** What it waits for; null while it reads. */
    public @Nullable String trouble() {
        return trouble;
    }

    private boolean isGoing() {
        trouble = null;
        return closing.getCount() > 0;
    }

    private void run() {
        try {
            while (closing.getCount() > 0) {
                follow();
            }
            tail.commit();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private void follow() {
        try (var admin = Admin.create(config());
                var own = new KafkaConsumer<>(
                        consumerConfig(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            interrupts = () -> {
                own.wakeup();
                admin.close(Duration.ZERO);
            };
            if (closing.getCount() > 0) {
                tail.follow(admin, own, this::isGoing);
            }
        } catch (WakeupException closed) {
            LOG.debug("woken up to stop", closed);
        } catch (SchemaRegistryException e) {
            pause("waiting for the schema registry", e);
        } catch (KafkaException e) {
            if (isFatal(e)) {
                throw e;
            }
            pause("waiting for the brokers", e);
        }
    }

    private static boolean isFatal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthorizationException
                    || cause instanceof AuthenticationException
                    || cause instanceof InvalidConfigurationException
                    || cause instanceof org.apache.kafka.common.config.ConfigException) {
                return true;
            }
        }
        return false;
    }

    private void pause(String what, RuntimeException cause) {
        if (closing.getCount() == 0) {
            return;
        }
        if (trouble == null) {
            LOG.warn("{}: {}", what, cause.getMessage());
        }
        LOG.debug("failed", cause);
        trouble = what + ": " + cause.getMessage();
        try {
            closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, CLIENT);
        return config;
    }

    private Map<String, Object> consumerConfig() {
        var config = config();
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "1000");
        return config;
    }

    /** What a failure means, in words. */
    public static String describe(Throwable failure) {
        return RightsCheck.refusal(failure, CLIENT).orElse(String.valueOf(failure.getMessage()));
    }

    /** Stops after the records at hand, with all of them on disk. */
    @Override
    public void close() {
        closing.countDown();
        interrupts.run();
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
