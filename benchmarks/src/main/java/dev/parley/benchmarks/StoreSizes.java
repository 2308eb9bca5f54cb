package dev.parley.benchmarks;

import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What the state stores hold, by their changelogs: entries and bytes, keys included, before any compression; and how many
 * records have been written to each topic.
 */
final class StoreSizes {
    private static final String CHANGELOG = "-changelog";

    private final Settings settings;

    StoreSizes(Settings settings) {
        this.settings = settings;
    }

    /** Prints a line for each store. */
    void print(int articles) {
        var properties = new HashMap<>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            for (var topic : new TreeSet<>(consumer.listTopics().keySet())) {
                if (topic.endsWith(CHANGELOG)) {
                    print(topic, sizes(consumer, topic), articles);
                }
            }
            printWritten(consumer, articles);
        }
    }

    private static void printWritten(KafkaConsumer<?, ?> consumer, int articles) {
        var all = 0.0;
        var beyond = 0.0;
        for (var topic : new TreeSet<>(consumer.listTopics().keySet())) {
            if (topic.startsWith("parley")) {
                var written = consumer.endOffsets(partitions(consumer, topic)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                all += (double) written / articles;
                beyond += Topic.named(topic).isPresent() ? 0 : (double) written / articles;
                System.out.printf("%s: %.2f records written an article%n", topic, (double) written / articles);
            }
        }
        System.out.printf(
                "all topics: %.1f records written an article, %.1f beyond the contract's own, transaction markers"
                        + " included%n",
                all, beyond);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
    }

    private static void print(String topic, Map<String, Integer> sizes, int articles) {
        var bytes = sizes.values().stream().mapToLong(Integer::longValue).sum();
        System.out.printf(
                "%s: %d entries, %.2f an article, %.0f bytes each, %.0f bytes an article%n",
                topic.replaceFirst("^parley-(enrich|sink)-", "").replace(CHANGELOG, ""),
                sizes.size(),
                (double) sizes.size() / articles,
                (double) bytes / Math.max(1, sizes.size()),
                (double) bytes / articles);
    }

    private static Map<String, Integer> sizes(KafkaConsumer<String, byte[]> consumer, String topic) {
        var partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        Map<String, Integer> sizes = new HashMap<>();
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                if (record.value() == null) {
                    sizes.remove(record.key());
                } else {
                    sizes.put(record.key(), record.serializedKeySize() + record.value().length);
                }
            }
        }
        return sizes;
    }
}
