package dev.parley.local.reset;

import dev.parley.local.topics.TopicReader;
import dev.parley.local.topics.TopicReader.From;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.Settings;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What a topic holds, and how to take it back so that consumers follow: a table's keys get tombstones; the records of a log are
 * deleted.
 */
final class TopicContents {
    /** The longest that brokers allow by default; a table may have millions of keys. */
    private static final int TRANSACTION_MILLIS = 900_000;

    private final Topic topic;
    private final Settings settings;

    TopicContents(Topic topic, Settings settings) {
        this.topic = topic;
        this.settings = settings;
    }

    List<Step> steps() {
        if (topic.cleanup() == Topic.Cleanup.DELETE) {
            var records = records();
            return records == 0
                    ? List.of()
                    : List.of(new Step("delete the " + records + " records of " + topic, this::deleteRecords));
        }
        var keys = liveKeys();
        return keys.isEmpty()
                ? List.of()
                : List.of(new Step(
                        "write tombstones for the " + keys.size() + " keys of " + topic, () -> writeTombstones(keys)));
    }

    /** The keys that have a value, each with the partition that holds it. */
    private Map<ByteBuffer, Integer> liveKeys() {
        Map<ByteBuffer, Integer> live = new HashMap<>();
        try (var reader = new TopicReader(settings)) {
            reader.read(topic.topicName(), From.BEGINNING, false, consumed -> {
                var key = ByteBuffer.wrap(consumed.key() == null ? new byte[0] : consumed.key());
                if (consumed.value() == null) {
                    live.remove(key);
                } else {
                    live.put(key, consumed.partition());
                }
                return true;
            });
        }
        return live;
    }

    /** In one transaction: a consumer of committed records sees the whole table go, or none of it. */
    private void writeTombstones(Map<ByteBuffer, Integer> keys) {
        Map<String, Object> properties = new HashMap<>(settings.kafka());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, ApplicationId.prefix(settings) + "-reset-" + topic);
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MILLIS);
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            keys.forEach((key, partition) ->
                    producer.send(new ProducerRecord<>(topic.topicName(), partition, key.array(), null)));
            producer.commitTransaction();
        }
    }

    private long records() {
        return ask(admin -> {
            var ends = offsets(admin, OffsetSpec.latest());
            var begins = offsets(admin, OffsetSpec.earliest());
            return ends.keySet().stream()
                    .mapToLong(partition -> ends.getOrDefault(partition, 0L) - begins.getOrDefault(partition, 0L))
                    .sum();
        });
    }

    private void deleteRecords() {
        ask(admin -> {
            Map<TopicPartition, RecordsToDelete> wanted = new HashMap<>();
            offsets(admin, OffsetSpec.latest())
                    .forEach((partition, end) -> wanted.put(partition, RecordsToDelete.beforeOffset(end)));
            return admin.deleteRecords(wanted).all().get();
        });
    }

    private Map<TopicPartition, Long> offsets(Admin admin, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(List.of(topic.topicName()))
                .allTopicNames()
                .get()
                .get(topic.topicName());
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        if (described != null) {
            described
                    .partitions()
                    .forEach(info -> wanted.put(new TopicPartition(topic.topicName(), info.partition()), spec));
        }
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    private <T> T ask(Question<T> question) {
        try (var admin = Admin.create(settings.kafka())) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw new KafkaException("topic " + topic + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
