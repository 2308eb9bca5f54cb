package dev.parley.local.topics;

import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * The latest value of each key of a compacted topic, as a consumer sees it; a tombstone takes a key away. Keeps of each value
 * only what {@code view} makes of it. Not thread-safe.
 *
 * @param <T> the topic's values
 * @param <V> what is kept
 */
public final class LatestValues<T extends SpecificRecord, V> implements AutoCloseable {
    private static final Duration NOW = Duration.ofMillis(50);

    private final Topic topic;
    private final Function<T, V> view;
    private final Deserializer<T> values;
    private final Consumer<byte[], byte[]> consumer;
    private final Consumer<byte[], byte[]> uncommitted;
    private final Map<String, V> latest = new LinkedHashMap<>();

    public LatestValues(Topic topic, Settings settings, Function<T, V> view) {
        this.topic = topic;
        this.view = view;
        this.values = ContractSerdes.<T>value(topic, settings.serde()).deserializer();
        this.consumer = consumer(settings, "read_committed");
        this.uncommitted = consumer(settings, "read_uncommitted");
        consumer.assign(consumer.partitionsFor(topic.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList());
    }

    private static Consumer<byte[], byte[]> consumer(Settings settings, String isolation) {
        Map<String, Object> properties = new HashMap<>(settings.kafka());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes in what has come and gives back what is new to it, without waiting for more. */
    public List<V> poll() {
        List<V> fresh = new ArrayList<>();
        for (var consumed : consumer.poll(NOW)) {
            var key = new String(consumed.key(), StandardCharsets.UTF_8);
            if (consumed.value() == null) {
                latest.remove(key);
            } else {
                var kept = view.apply(values.deserialize(topic.topicName(), consumed.value()));
                if (latest.put(key, kept) == null) {
                    fresh.add(kept);
                }
            }
        }
        return fresh;
    }

    /**
     * Takes in everything up to the topic's end as it is now, what is written but not committed yet included: a transaction's
     * offsets can be seen a moment before its records.
     */
    public Collection<V> toTheEnd() {
        var written = uncommitted.endOffsets(consumer.assignment());
        while (written.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(latest.values());
    }

    /** How many keys have a value, as far as was polled. */
    public int size() {
        return latest.size();
    }

    @Override
    public void close() {
        uncommitted.close();
        consumer.close();
    }
}
