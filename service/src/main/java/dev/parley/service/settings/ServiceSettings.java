package dev.parley.service.settings;

import java.util.List;

/** The settings that every service has, each default in this one place. A service adds its own to them. */
public final class ServiceSettings {
    public static final String BOOTSTRAP_SERVERS = "kafka.bootstrap.servers";
    public static final String REGISTRY_URL = "schema.registry.url";
    public static final String VALUE_SERDE = "value.serde";
    public static final String APPLICATION_PREFIX = "application.prefix";
    public static final String STATE_DIR = "state.dir";
    public static final String STATE_MEMORY = "state.memory";
    public static final String THREADS = "streams.threads";
    public static final String STANDBYS = "streams.standby.replicas";
    public static final String GUARANTEE = "streams.processing.guarantee";
    public static final String COMMIT_INTERVAL = "streams.commit.interval";
    public static final String BUSY_COMMIT_INTERVAL = "streams.commit.interval.busy";
    public static final String CLOSE_TIMEOUT = "streams.close.timeout";
    public static final String SESSION_TIMEOUT = "streams.session.timeout";
    public static final String GROUP_PROTOCOL = "streams.group.protocol";
    public static final String TOPICS_CREATE = "topics.create";
    public static final String TOPICS_PARTITIONS = "topics.partitions";
    public static final String TOPICS_REPLICATION = "topics.replication.factor";
    public static final String TOPICS_PREFIX = "topics.prefix";
    public static final String METRICS_KAFKA = "metrics.kafka";
    public static final String LOG_LEVEL = "log.level";
    public static final String LOG_FORMAT = "log.format";
    public static final String HEALTH_HOST = "health.host";
    public static final String HEALTH_PORT = "health.port";

    private static final List<Setting> ALL = List.of(
            new Setting(
                    BOOTSTRAP_SERVERS, "localhost:9092", "Kafka brokers to begin with, host:port, comma-separated."),
            new Setting("kafka.*", null, "Passed to every Kafka client without the prefix: kafka.security.protocol."),
            new Setting(REGISTRY_URL, "http://localhost:8081", "Schema registry's address; several comma-separated."),
            new Setting("serde.*", null, "Passed to the serde without the prefix: serde.basic.auth.user.info."),
            new Setting(VALUE_SERDE, "", "Class name of another serde for values; empty for Parley's own."),
            new Setting(APPLICATION_PREFIX, "parley", "Begins every consumer group and transactional id."),
            new Setting(STATE_DIR, "parley-state", "Folder for state stores; fast and local, may be lost."),
            new Setting(
                    STATE_MEMORY,
                    "auto",
                    "Memory of all state stores together outside the heap: 256m, 2g; auto: a fifth of the container's."),
            new Setting(THREADS, "1", "Stream threads of this process."),
            new Setting(STANDBYS, "0", "Warm copies of each state store on other instances; 1 in production."),
            new Setting(GUARANTEE, "exactly_once_v2", "exactly_once_v2 or at_least_once."),
            new Setting(COMMIT_INTERVAL, "100ms", "How often results are committed and become visible."),
            new Setting(BUSY_COMMIT_INTERVAL, "1s", "The same for a thread that has no time to wait for records."),
            new Setting(CLOSE_TIMEOUT, "30s", "How long an orderly stop may take."),
            new Setting(
                    SESSION_TIMEOUT, "10s", "Silence after which others take over from an instance; classic protocol."),
            new Setting(GROUP_PROTOCOL, "classic", "classic or streams, the group protocol."),
            new Setting(
                    TOPICS_CREATE,
                    "true",
                    "Whether a service creates topics and registers subjects that are missing when it starts."),
            new Setting(TOPICS_PARTITIONS, "6", "Partitions of topics that are created; the same for all."),
            new Setting(TOPICS_REPLICATION, "-1", "Copies of topics that are created; -1 for the broker's default."),
            new Setting(
                    TOPICS_PREFIX,
                    "",
                    "Begins the name of every topic, and so of every subject, and of every group and transactional id: `team.env.`."),
            new Setting(
                    METRICS_KAFKA,
                    "false",
                    "Whether `/metrics` also holds all of Kafka's own figures, thousands of lines; they are in JMX at any rate."),
            new Setting(
                    LOG_LEVEL,
                    "info",
                    "error, warn, info, debug or trace: what Parley logs; of Kafka's log, warnings, or as much where it is more."),
            new Setting(LOG_FORMAT, "text", "text or json: a line of text or a JSON object for each event."),
            new Setting(HEALTH_HOST, "0.0.0.0", "Address on which health and metrics are served."),
            new Setting(HEALTH_PORT, "8080", "Port of health and metrics; 0 for a free one."));

    private ServiceSettings() {}

    public static List<Setting> all() {
        return ALL;
    }
}
