package dev.parley.service.deadletter;

import dev.parley.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads the dead-letter topic from its beginning to the end that it had when the reading began. */
public final class DeadLetterReader {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;

    public DeadLetterReader(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Hands over each record in turn until all are read or one is the last that is wanted. */
    public void read(Predicate<ConsumerRecord<byte[], byte[]>> more) {
        var partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var heard = System.nanoTime();
        while (!isDone(ends)) {
            var records = consumer.poll(POLL);
            for (var record : records) {
                if (record.offset() < ends.getOrDefault(partition(record), 0L) && !more.test(record)) {
                    return;
                }
            }
            heard = records.isEmpty() ? heard : System.nanoTime();
            if (System.nanoTime() - heard > SILENCE.toNanos()) {
                throw new KafkaException("nothing came from " + Topic.DEAD_LETTERS + " for " + SILENCE);
            }
        }
    }

    private List<TopicPartition> partitions() {
        var name = Topic.DEAD_LETTERS.topicName();
        var found = consumer.partitionsFor(name);
        if (found == null || found.isEmpty()) {
            throw new KafkaException("there is no topic " + name);
        }
        return found.stream().map(p -> new TopicPartition(name, p.partition())).toList();
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private boolean isDone(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
