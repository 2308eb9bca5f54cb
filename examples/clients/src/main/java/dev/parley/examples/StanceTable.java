package dev.parley.examples;

import dev.parley.avro.ActorStance;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Who is on which side of what, day by day: the topic's latest value of each key, kept in memory. Not thread-safe. */
public final class StanceTable implements AutoCloseable {
    private final KafkaConsumer<String, ActorStance> consumer;
    private final Map<String, ActorStance> rows = new TreeMap<>();

    /**
     * Begins at the beginning; no group, since every reader needs the whole table.
     *
     * @param brokers  such as {@code localhost:9092}
     * @param registry such as {@code http://localhost:8081}
     */
    public StanceTable(String brokers, String registry) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        Deserializer<ActorStance> values = ContractSerdes.<ActorStance>value(
                        Topic.ACTOR_STANCES, Map.of("schema.registry.url", registry))
                .deserializer();
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), values);
        var partitions = consumer.partitionsFor(Topic.ACTOR_STANCES.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Takes in what comes within the time. */
    public void poll(Duration longest) {
        for (var changed : consumer.poll(longest)) {
            if (changed.value() == null) {
                rows.remove(changed.key()); // a tombstone: nothing is left of that day
            } else {
                rows.put(changed.key(), changed.value());
            }
        }
    }

    /** Takes in all that was committed before the call. */
    public void toTheEnd() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll(Duration.ofMillis(100));
        }
    }

    /** The table as it stands, by the topic's keys. */
    public Map<String, ActorStance> rows() {
        return Collections.unmodifiableMap(rows);
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** Prints the table: {@code StanceTable localhost:9092 http://localhost:8081}. */
    public static void main(String... args) {
        try (var table = new StanceTable(args[0], args[1])) {
            table.toTheEnd();
            table.rows()
                    .values()
                    .forEach(row -> System.out.printf(
                            "%s  %-30s %+.2f  %s%n", row.getDay(), row.getName(), row.getMeanScore(), row.getTarget()));
        }
    }
}
