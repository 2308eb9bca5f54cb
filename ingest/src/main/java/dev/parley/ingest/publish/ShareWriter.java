package dev.parley.ingest.publish;

import dev.parley.avro.IngestState;
import dev.parley.avro.NewsItem;
import dev.parley.ingest.poll.Share;
import dev.parley.ingest.publish.SeenItems.Known;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes items and state of one share in transactions. One caller at a time. */
final class ShareWriter implements AutoCloseable {
    private static final int TRANSACTION_MS = 30_000;

    private final int shares;
    private final Serde<NewsItem> news;
    private final Serde<IngestState> states;
    private final KafkaProducer<String, byte @Nullable []> producer;

    /** @param shares how many there are: the partitions of the state topic */
    ShareWriter(Settings settings, String transactionalId, int shares) {
        this.shares = shares;
        this.news = ContractSerdes.value(Topic.NEWS_RAW, settings.serde());
        this.states = ContractSerdes.value(Topic.INGEST_STATE, settings.serde());
        this.producer = new KafkaProducer<>(
                config(settings, transactionalId), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> config(Settings settings, String transactionalId) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MS);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        config.putAll(settings.kafka());
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        return config;
    }

    /** Ends whatever an earlier holder of the share left open, and fences it. */
    void begin() {
        producer.initTransactions();
    }

    /**
     * Writes all in one transaction and says where the state records came to lie.
     *
     * @param claim is made in the same transaction, which fails where it does not hold; null for none
     */
    Map<String, RecordMetadata> write(
            List<ProducerRecord<String, @Nullable NewsItem>> items,
            Map<String, Known> known,
            Findings findings,
            Instant now,
            @Nullable FencingOffset claim) {
        Map<String, IngestState> state = new LinkedHashMap<>();
        known.forEach((id, item) -> state.put(StateRecords.ITEM + id, StateRecords.of(item, now)));
        findings.pages().forEach((url, page) -> state.put(StateRecords.PAGE + url, StateRecords.of(page, now)));
        findings.sources().forEach((name, one) -> state.put(StateRecords.SOURCE + name, StateRecords.of(one, now)));
        if (items.isEmpty() && state.isEmpty()) {
            return Map.of();
        }
        producer.beginTransaction();
        items.forEach(item -> producer.send(bytes(item)));
        Map<String, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        state.forEach((key, one) -> sent.put(key, producer.send(record(key, one, now))));
        commit(claim);
        Map<String, RecordMetadata> written = new LinkedHashMap<>();
        sent.forEach((key, where) -> written.put(key, done(where)));
        return written;
    }

    /** Where the claim is refused, nothing is left open: whoever reads the state waits for transactions that are. */
    private void commit(@Nullable FencingOffset claim) {
        try {
            if (claim != null) {
                producer.sendOffsetsToTransaction(claim.offsets(), claim.member());
            }
            producer.commitTransaction();
        } catch (CommitFailedException e) {
            producer.abortTransaction();
            throw e;
        }
    }

    private ProducerRecord<String, byte @Nullable []> bytes(ProducerRecord<String, @Nullable NewsItem> item) {
        NewsItem value = item.value();
        Integer byKey = null;
        return new ProducerRecord<>(
                item.topic(),
                byKey,
                item.timestamp(),
                item.key(),
                value == null ? null : news.serializer().serialize(item.topic(), value));
    }

    /** A source lies in the partition of its share, everything else where its key says. */
    private ProducerRecord<String, byte @Nullable []> record(String key, IngestState state, Instant now) {
        String topic = Topic.INGEST_STATE.topicName();
        Integer partition = key.startsWith(StateRecords.SOURCE)
                ? Share.of(key.substring(StateRecords.SOURCE.length()), shares)
                : null;
        return new ProducerRecord<>(
                topic, partition, now.toEpochMilli(), key, states.serializer().serialize(topic, state));
    }

    private static RecordMetadata done(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** At once: what is under way and not committed is nobody's. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        news.close();
        states.close();
    }
}
