package dev.parley.service.deadletter;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Shows dead letters, and sends them again to where they came from once the cause is mended: with their key, value, timestamp and
 * headers. A letter that failed several times is sent once, as it failed last. One that was replayed too often is left, so that a
 * record that nobody can read does not go round for ever. Replaying twice does no harm: what was processed meanwhile changes
 * nothing.
 */
public final class DeadLetters {
    /** A letter that was replayed so often is not replayed again. */
    public static final int MOST_REPLAYS = 3;

    private final String applicationPrefix;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Producer<byte[], byte[]>> producers;

    /**
     * What became of a replay: {@code refused} letters name no topic that they may go back to, {@code leftOut} ones hold no value
     * since it was too large for a letter.
     */
    public record Replayed(long sent, long tooOften, long refused, long leftOut) {}

    /** On the brokers that the settings name. */
    public static DeadLetters of(Settings settings) {
        return new DeadLetters(ApplicationId.prefix(settings), () -> consumer(settings), () -> producer(settings));
    }

    public DeadLetters(
            String applicationPrefix,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Producer<byte[], byte[]>> producers) {
        this.applicationPrefix = applicationPrefix;
        this.consumers = consumers;
        this.producers = producers;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Settings settings) {
        var properties = new Properties();
        properties.putAll(settings.kafka());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(Settings settings) {
        var properties = new Properties();
        properties.putAll(settings.kafka());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(Topic.MAX_RECORD_BYTES));
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Those that the filter accepts, partition by partition in the order in which they failed. */
    public List<DeadLetterEntry> list(DeadLetterFilter filter) {
        List<DeadLetterEntry> found = new ArrayList<>();
        if (filter.limit() > 0) {
            scan(record -> {
                var entry = DeadLetterEntry.of(record);
                if (filter.accepts(entry)) {
                    found.add(entry);
                }
                return found.size() < filter.limit();
            });
        }
        return found;
    }

    private void scan(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        try (var consumer = consumers.get()) {
            new DeadLetterReader(consumer).read(more);
        }
    }

    /**
     * Sends again what the filter accepts.
     *
     * @param dryRun whether only to say what would be sent
     * @param each   told of every letter that is sent, before it is
     */
    public Replayed replay(DeadLetterFilter filter, boolean dryRun, java.util.function.Consumer<DeadLetterEntry> each) {
        var last = lastFailures();
        try (var producer = producers.get()) {
            var replay = new DeadLetterReplay(filter, applicationPrefix, dryRun ? null : producer, each);
            if (filter.limit() > 0) {
                scan(record -> replay.take(record, last));
            }
            return replay.finish(Duration.ofMinutes(1));
        }
    }

    /** Where the last failure of each origin lies. */
    private Map<String, DeadLetterReplay.Position> lastFailures() {
        Map<String, DeadLetterReplay.Position> last = new HashMap<>();
        scan(record -> {
            var entry = DeadLetterEntry.of(record);
            last.merge(entry.origin(), DeadLetterReplay.Position.of(entry), DeadLetterReplay.Position::later);
            return true;
        });
        return last;
    }
}
