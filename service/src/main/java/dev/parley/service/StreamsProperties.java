package dev.parley.service;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.MemorySize;
import dev.parley.service.settings.RecordLimit;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.state.StateMemory;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka Streams' configuration from our settings. What stands under {@code kafka.} wins over all that is set here. */
public final class StreamsProperties {
    private static final int BATCH_BYTES = 64 * 1024;
    private static final int MOST_LINGER_MS = 1_000;
    /** An internal record may hold what an item was and what it becomes, and more beside: so many times the largest record. */
    private static final int INTERNAL = 3;
    /** State stores work with so much, if slowly. */
    private static final long LEAST_STATE_MEMORY = 32L << 20;
    /** Who wants more has reasons, and says so. */
    private static final long MOST_OF_ITSELF = 1L << 30;
    /**
     * Records that a thread takes at once. An orderly stop waits for them: a thousand articles, read carefully, would be two minutes.
     */
    private static final int POLLED = 100;

    /** A thread that waits for records looks at the clock so often, or commits would be late. */
    private static final long POLLS_A_COMMIT = 4;

    private StreamsProperties() {}

    /** For the service of this name: {@code enrich} runs as the application {@code parley-enrich}. */
    public static Properties of(String name, Settings settings) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, ApplicationId.of(name, settings));
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.path(ServiceSettings.STATE_DIR).toString());
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        properties.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.putAll(delivery(settings));
        var limit = RecordLimit.of(settings.kafka());
        properties.put(RecordLimit.KEY, limit.bytes());
        properties.putAll(deadLetters());
        properties.putAll(clients(settings, limit));
        properties.putAll(takeover(settings));
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StateMemory.class);
        properties.put(StateMemory.BYTES, stateMemory(settings));
        properties.putAll(settings.kafka());
        return properties;
    }

    /** No task waits for one of its inputs because another has come first: what comes out depends on no order. */
    private static Map<String, Object> delivery(Settings settings) {
        var guarantee =
                settings.oneOf(ServiceSettings.GUARANTEE, StreamsConfig.EXACTLY_ONCE_V2, StreamsConfig.AT_LEAST_ONCE);
        return Map.of(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee,
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, longCommit(settings),
                StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED,
                StreamsConfig.POLL_MS_CONFIG, Math.max(1, shortCommit(settings) / POLLS_A_COMMIT),
                CommitPace.SOON_MS, shortCommit(settings),
                StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.number(ServiceSettings.THREADS, 1, 256),
                StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.number(ServiceSettings.STANDBYS, 0, 10),
                StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.number(ServiceSettings.TOPICS_REPLICATION, -1, 10),
                StreamsConfig.GROUP_PROTOCOL_CONFIG,
                        settings.oneOf(ServiceSettings.GROUP_PROTOCOL, "classic", "streams"));
    }

    private static long shortCommit(Settings settings) {
        return settings.duration(ServiceSettings.COMMIT_INTERVAL).toMillis();
    }

    private static long longCommit(Settings settings) {
        return Math.max(
                shortCommit(settings),
                settings.duration(ServiceSettings.BUSY_COMMIT_INTERVAL).toMillis());
    }

    private static long stateMemory(Settings settings) {
        var key = ServiceSettings.STATE_MEMORY;
        var bytes = settings.text(key).equals("auto")
                ? Math.min(MOST_OF_ITSELF, MemorySize.ofMachine() / 5)
                : MemorySize.parse(settings.text(key))
                        .orElseThrow(() -> settings.wrong(key, "auto, or a size such as 256m or 2g"));
        return Math.max(LEAST_STATE_MEMORY, bytes);
    }

    private static Map<String, Object> deadLetters() {
        return Map.of(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topic.DEAD_LETTERS.topicName(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    }

    /**
     * Without prefixes, so that what stands under {@code kafka.} replaces them. What is written is visible at the commit and
     * no sooner, and a commit waits for no linger: so records may as well be gathered until then.
     */
    private static Map<String, Object> clients(Settings settings, RecordLimit limit) {
        return Map.of(
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                (int) Math.min(longCommit(settings), MOST_LINGER_MS),
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                INTERNAL * limit.bytes(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                POLLED,
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                INTERNAL * limit.bytes(),
                CommonClientConfigs.METADATA_MAX_AGE_CONFIG,
                30_000);
    }

    /** How soon others take over from an instance that was killed; the streams protocol leaves that to the brokers. */
    private static Map<String, Object> takeover(Settings settings) {
        var timeout = settings.duration(ServiceSettings.SESSION_TIMEOUT).toMillis();
        return settings.text(ServiceSettings.GROUP_PROTOCOL).equals("classic")
                ? Map.of(
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) timeout,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) Math.max(1, timeout / 4))
                : Map.of();
    }
}
