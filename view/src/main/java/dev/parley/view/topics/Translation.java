package dev.parley.view.topics;

import dev.parley.avro.ActorStatements;
import dev.parley.avro.IngestState;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.deadletter.DeadLetterEntry;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.LetterDocuments;
import dev.parley.view.codec.ShiftDocuments;
import dev.parley.view.codec.SourceDocuments;
import dev.parley.view.codec.StatementDocuments;
import dev.parley.view.store.Change;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Records of the topics that are read, as changes of the index. */
final class Translation {
    /** What is read. */
    static final List<Topic> TOPICS = List.of(
            Topic.STATEMENTS,
            Topic.ACTOR_STATEMENTS,
            Topic.STANCE_SHIFTS,
            Topic.NEWS_TAGGED,
            Topic.DEAD_LETTERS,
            Topic.INGEST_STATE);

    private final Map<Topic, Deserializer<SpecificRecord>> values = new EnumMap<>(Topic.class);

    /** @param serde settings of the registry and of another serde, where there is one */
    Translation(Map<String, Object> serde) {
        for (var topic : TOPICS) {
            if (topic.value().isPresent()) {
                values.put(
                        topic,
                        ContractSerdes.<SpecificRecord>value(topic, serde).deserializer());
            }
        }
    }

    /** A record, read: its key, its value, null at a tombstone, and what becomes of the index; nothing where it is of no use here. */
    record Read(Topic topic, String key, @Nullable SpecificRecord value, Optional<Change> change) {}

    /**
     * Throws SerializationException, or another RuntimeException, where a record is none of the contract; a
     * SchemaRegistryException where the registry is out of reach.
     */
    Read read(ConsumerRecord<byte[], byte[]> record) {
        var topic = Topic.named(record.topic()).orElseThrow();
        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        var partition = new TopicPartition(record.topic(), record.partition());
        if (topic == Topic.DEAD_LETTERS) {
            var change = LetterDocuments.of(DeadLetterEntry.of(record), partition, record.offset());
            return new Read(topic, key, null, Optional.of(change));
        }
        var deserializer = values.get(topic);
        var value = deserializer == null || !isUseful(topic, key)
                ? null
                : deserializer.deserialize(record.topic(), record.headers(), record.value());
        return new Read(topic, key, value, change(topic, key, value, partition, record.offset()));
    }

    /** Of ingest's memory the sources alone: items and pages are most of it. */
    private static boolean isUseful(Topic topic, String key) {
        return topic != Topic.INGEST_STATE || key.startsWith("source/");
    }

    private static Optional<Change> change(
            Topic topic, String key, @Nullable SpecificRecord value, TopicPartition partition, long offset) {
        return switch (topic) {
            case STATEMENTS ->
                Optional.of(
                        value == null
                                ? Change.removal(StatementDocuments.key(key))
                                : StatementDocuments.of((Statement) value));
            case ACTOR_STATEMENTS ->
                Optional.of(
                        value == null
                                ? Change.removal(ActorDocuments.key(key))
                                : ActorDocuments.of((ActorStatements) value));
            case NEWS_TAGGED ->
                Optional.of(
                        value == null
                                ? Change.removal(ItemDocuments.key(key))
                                : ItemDocuments.of((TaggedNewsItem) value));
            case STANCE_SHIFTS ->
                value == null
                        ? Optional.empty()
                        : Optional.of(ShiftDocuments.of((StanceShift) value, partition, offset));
            case INGEST_STATE -> SourceDocuments.of(key, (IngestState) value);
            default -> Optional.empty();
        };
    }
}
