package dev.parley.service;

import dev.parley.schemas.SubjectAdmin;
import dev.parley.schemas.Topic;
import dev.parley.schemas.TopicAdmin;
import dev.parley.schemas.registry.RegistrySettings;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.Arguments;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one service as a process of its own, from its arguments to its exit status. */
public final class ServiceRun {
    private static final Duration ADMIN_TIMEOUT = Duration.ofSeconds(30);

    private ServiceRun() {}

    /** Made when it is first needed: by then it is chosen how to log. */
    private static Logger log() {
        return LoggerFactory.getLogger(ServiceRun.class);
    }

    /**
     * Reads the settings, runs the service until it stops or the process is told to, and closes it in order.
     *
     * @param name    short, such as {@code enrich}
     * @param own     the service's own settings
     * @param maker   makes the service from its settings, counting into the registry
     * @param args    {@code --config FILE}, {@code --set key=value}, {@code --help}
     * @return exit status: 0 stopped in order, also by SIGTERM or SIGINT; 1 failed; 2 wrong usage, settings or topics
     */
    public static int run(
            String name, List<Setting> own, BiFunction<Settings, MeterRegistry, Service> maker, String... args) {
        try {
            var arguments = Arguments.parse(args);
            if (arguments.help()) {
                System.out.print(Arguments.help(name, own));
                return 0;
            }
            var settings = arguments.settings(own, System.getenv());
            ServiceLog.choose(name, settings);
            useTopicPrefix(settings);
            return run(name, settings, maker);
        } catch (SettingsException e) {
            log().error("{}: {}", name, e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException e) {
            log().error("{} failed: {}", name, e.getMessage(), e);
            return 1;
        }
    }

    private static int run(String name, Settings settings, BiFunction<Settings, MeterRegistry, Service> maker)
            throws InterruptedException {
        introduce(name, settings);
        settings.warnings().forEach(log()::warn);
        // What is wrong with the settings is said before anything is written and before Kafka is waited for.
        var healthPort = settings.number(ServiceSettings.HEALTH_PORT, 0, 65_535);
        try (var meters = new Meters();
                var service = maker.apply(settings, meters.registry());
                var health = serveHealth(settings, healthPort, service, meters)) {
            ProcessFigures.register(service, settings, meters.registry());
            ensureTopics(settings);
            ensureSubjects(settings);
            try (var stop = StopSignals.listen(service)) {
                service.start();
                log().info("{} started; health on port {}", name, health.port());
                service.awaitStopped();
                var status = stop.hasCome() ? 0 : status(service);
                service.close();
                log().info("{} stopped", name);
                return status;
            }
        }
    }

    /** What runs, and on what: the first line of the log. */
    private static void introduce(String name, Settings settings) {
        log().info(
                        "parley {} {} (commit {}, Java {}): brokers {}, group {}, registry {}; set beside the defaults: {}",
                        name,
                        BuildInfo.version(),
                        BuildInfo.commit(),
                        Runtime.version(),
                        settings.text(ServiceSettings.BOOTSTRAP_SERVERS),
                        ApplicationId.of(name, settings),
                        settings.shown(ServiceSettings.REGISTRY_URL),
                        String.join(", ", settings.chosen()));
    }

    /** Puts {@code topics.prefix} before the names of all topics of this process. Throws SettingsException where it is not allowed. */
    public static void useTopicPrefix(Settings settings) {
        try {
            Topic.usePrefix(settings.text(ServiceSettings.TOPICS_PREFIX));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SettingsException("setting " + ServiceSettings.TOPICS_PREFIX + ": " + e.getMessage());
        }
    }

    private static HealthServer serveHealth(Settings settings, int port, Service service, Meters meters) {
        return HealthServer.start(
                settings.text(ServiceSettings.HEALTH_HOST),
                port,
                service::health,
                () -> meters.registry().scrape());
    }

    /** Creates missing topics where {@code topics.create} says so. */
    public static void ensureTopics(Settings settings) {
        if (!settings.flag(ServiceSettings.TOPICS_CREATE)) {
            return;
        }
        try (var admin = Admin.create(settings.kafka())) {
            new TopicAdmin(admin, ADMIN_TIMEOUT)
                    .create(
                            settings.number(ServiceSettings.TOPICS_PARTITIONS, 1, 10_000),
                            (short) settings.number(ServiceSettings.TOPICS_REPLICATION, -1, 10),
                            Map.of())
                    .forEach(topic -> log().info("created topic {}", topic));
        } catch (KafkaException e) {
            if (e.getCause() instanceof AuthorizationException) {
                throw new SettingsException(e.getMessage() + "; where topics are made by others, set "
                        + ServiceSettings.TOPICS_CREATE + "=false");
            }
            throw e;
        }
    }

    /**
     * Registers what the registry does not know yet, so that consumers find every schema before the first record. No service
     * needs it to start: a registry that is away or does not let us gets a warning.
     */
    private static void ensureSubjects(Settings settings) {
        if (!settings.flag(ServiceSettings.TOPICS_CREATE)
                || !settings.text(ServiceSettings.VALUE_SERDE).isBlank()
                || !RegistrySettings.from(settings.serde()).autoRegister()) {
            return;
        }
        try {
            new SubjectAdmin(settings.serde())
                    .createMissing()
                    .forEach(subject -> log().info("registered subject {}", subject));
        } catch (SchemaRegistryException e) {
            log().warn("not every schema is registered yet: {}", e.getMessage());
        }
    }

    private static int status(Service service) {
        var health = service.health();
        if (health.detail().contains("ERROR")) {
            log().error("{} failed: {}", service.name(), health.cause());
            return 1;
        }
        return 0;
    }
}
