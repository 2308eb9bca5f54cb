package dev.parley.ingest.publish;

import dev.parley.avro.IngestState;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the memory in step with the state topic: what this process committed is there at once, what others did is read from
 * the topic. Not thread-safe. Every method may throw a KafkaException where the brokers, or the schema registry, can't be
 * reached: called again, it goes on where it stood. A record that holds no state is passed over, and counted.
 */
final class StateTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateTail.class);
    private static final String NAME = Topic.INGEST_STATE.topicName();
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(60);

    private final Memory memory;
    private final Serde<IngestState> serde;
    private final KafkaConsumer<String, byte[]> committed;
    private final KafkaConsumer<String, byte[]> uncommitted;
    private final List<TopicPartition> partitions;
    /** Offsets of own records that the tail has not come to yet: what lies before them under the same key is old. */
    private final Map<String, Long> ahead = new HashMap<>();

    StateTail(Settings settings, Memory memory) {
        this.memory = memory;
        this.serde = ContractSerdes.value(Topic.INGEST_STATE, settings.serde());
        this.committed = consumer(settings, "read_committed");
        this.uncommitted = consumer(settings, "read_uncommitted");
        try {
            this.partitions = committed.partitionsFor(NAME).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            committed.assign(partitions);
            committed.seekToBeginning(partitions);
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(Settings settings, String isolation) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    int partitions() {
        return partitions.size();
    }

    TopicPartition partition(int share) {
        return new TopicPartition(NAME, share);
    }

    /** How far the partition has been read. */
    long position(int share) {
        return committed.position(partition(share));
    }

    /**
     * Reads all that is in the topic now, and waits for transactions that are still open in it: a commit whose answer was
     * lost is then known, and so is the last one of whoever wrote before.
     */
    void catchUp() {
        readTo(uncommitted.endOffsets(partitions));
    }

    /** Reads what others have committed by now, without waiting for what they have under way. */
    void glance() {
        readTo(committed.endOffsets(partitions));
    }

    private void readTo(Map<TopicPartition, Long> ends) {
        long waiting = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> committed.position(end.getKey()) < end.getValue())) {
            var records = committed.poll(POLL);
            take(records);
            waiting = records.isEmpty() ? waiting : System.nanoTime();
            if (System.nanoTime() - waiting > LONGEST_STANDSTILL.toNanos()) {
                throw new TimeoutException("nothing came from " + NAME + " for " + LONGEST_STANDSTILL);
            }
        }
    }

    /** All of them; where one cannot be taken, it and those after it are read again the next time. */
    private void take(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        records.partitions().forEach(p -> next.put(p, records.records(p).get(0).offset()));
        try {
            for (var record : records) {
                take(record);
                next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
            }
        } catch (KafkaException e) {
            next.forEach(committed::seek);
            throw e;
        }
    }

    private void take(ConsumerRecord<String, byte[]> one) {
        if (one.key() == null) {
            return;
        }
        Long own = ahead.get(one.key());
        if (own != null && one.offset() >= own) {
            ahead.remove(one.key());
        }
        if (own == null || one.offset() > own) {
            load(one);
        }
    }

    private void load(ConsumerRecord<String, byte[]> one) {
        try {
            memory.load(
                    one.key(), one.value() == null ? null : serde.deserializer().deserialize(one.topic(), one.value()));
        } catch (SerializationException e) {
            if (SchemaRegistryException.isBehind(e)) {
                throw e;
            }
            memory.unreadable();
            LOG.warn(
                    "{}-{} offset {} holds no state and is passed over: {}",
                    one.topic(),
                    one.partition(),
                    one.offset(),
                    e.getMessage());
        }
    }

    /** This process has committed a record, and the memory knows it. */
    void written(String key, RecordMetadata where) {
        ahead.put(key, where.offset());
    }

    @Override
    public void close() {
        committed.close();
        uncommitted.close();
        serde.close();
    }
}
