package dev.parley.local.topics;

import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic's committed records as bytes, outside any consumer group. Not thread-safe. */
public final class TopicReader implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final String brokers;

    public TopicReader(Settings settings) {
        Map<String, Object> properties = new HashMap<>(settings.kafka());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        this.brokers = String.valueOf(properties.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG));
        this.consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Gives each record, in order within its partition, until {@code each} answers false or the end is reached; with
     * {@code follow} there is no end. Throws KafkaException naming the topic or the brokers.
     */
    public void read(String topic, From from, boolean follow, Predicate<ConsumerRecord<byte[], byte[]>> each) {
        var partitions = partitions(topic);
        consumer.assign(partitions);
        if (from == From.BEGINNING) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        var ends = consumer.endOffsets(partitions);
        while (follow || ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var consumed : consumer.poll(POLL)) {
                if (isBeforeEnd(consumed, ends, follow) && !each.test(consumed)) {
                    return;
                }
            }
        }
    }

    /** Where reading begins. */
    public enum From {
        BEGINNING,
        NOW
    }

    private static boolean isBeforeEnd(
            ConsumerRecord<byte[], byte[]> consumed, Map<TopicPartition, Long> ends, boolean follow) {
        var end = ends.getOrDefault(new TopicPartition(consumed.topic(), consumed.partition()), 0L);
        return follow || consumed.offset() < end;
    }

    private List<TopicPartition> partitions(String topic) {
        try {
            var found = consumer.partitionsFor(topic);
            if (found.isEmpty()) {
                throw new KafkaException("topic " + topic + " does not exist on " + brokers);
            }
            return found.stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
        } catch (TimeoutException e) {
            throw new KafkaException("no answer from Kafka at " + brokers + " within " + ANSWER.toSeconds() + " s", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
