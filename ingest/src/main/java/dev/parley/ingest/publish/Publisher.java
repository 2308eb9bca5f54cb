package dev.parley.ingest.publish;

import dev.parley.avro.NewsItem;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Withdrawal;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.ServiceSettings;
import dev.parley.service.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes batches of results, each batch in one transaction and each revision once. After a failure the state is read
 * from the topic anew, since a commit whose answer was lost may have happened. One caller at a time.
 */
public final class Publisher implements AutoCloseable {
    private final Settings settings;
    private final String instance;
    private final Clock clock;
    private final SeenItems seen;
    private @Nullable KafkaProducer<String, @Nullable NewsItem> producer;

    /**
     * Opens nothing yet.
     *
     * @param instance tells instances that run at once apart; the same after a restart
     * @param remembered how many items are remembered, so as to know what changed
     */
    public Publisher(Settings settings, String instance, int remembered, Clock clock) {
        this.seen = new SeenItems(remembered);
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
    }

    /** Connects and learns what the topic holds. Throws KafkaException where the broker can't be reached. */
    public synchronized void open() {
        if (producer == null) {
            var made = new KafkaProducer<>(config(), new StringSerializer(), serde().serializer());
            try {
                made.initTransactions();
                new SeenLoader(settings).load(seen);
                producer = made;
            } catch (KafkaException e) {
                made.close(Duration.ZERO);
                throw e;
            }
        }
    }

    /**
     * Publishes the results of a batch in order and gives back what became of each. On a KafkaException nothing of the
     * batch was published, or all of it was and the next call finds it unchanged: call again with the same batch.
     */
    public synchronized List<Outcome> publish(List<ReadResult> batch) {
        open();
        var outcomes = new ArrayList<Outcome>(batch.size());
        var records = new ArrayList<ProducerRecord<String, @Nullable NewsItem>>();
        for (ReadResult result : batch) {
            outcomes.add(plan(result, records));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            String id = id(batch.get(i), outcomes.get(i));
            outcomes.set(i, id != null && seen.isSettled(id) ? Outcome.UNCHANGED : outcomes.get(i));
        }
        records.removeIf(one -> seen.isSettled(one.key()));
        send(records);
        return outcomes;
    }

    private static @Nullable String id(ReadResult result, Outcome outcome) {
        if (result instanceof RawItem item) {
            return item.itemId();
        }
        return outcome == Outcome.WITHDRAWN && result instanceof Withdrawal withdrawal ? withdrawal.itemId() : null;
    }

    private Outcome plan(ReadResult result, List<ProducerRecord<String, @Nullable NewsItem>> records) {
        if (result instanceof RawItem item) {
            Outcome outcome = seen.take(item);
            if (outcome != Outcome.UNCHANGED) {
                records.add(NewsItems.record(item));
            }
            return outcome;
        }
        if (result instanceof Withdrawal withdrawal) {
            String id = seen.take(withdrawal);
            if (id != null) {
                records.add(NewsItems.tombstone(id, clock.instant()));
            }
            return id == null ? Outcome.UNCHANGED : Outcome.WITHDRAWN;
        }
        return Outcome.REFUSED;
    }

    private void send(List<ProducerRecord<String, @Nullable NewsItem>> records) {
        KafkaProducer<String, @Nullable NewsItem> open = producer;
        if (records.isEmpty() || open == null) {
            seen.commit();
            return;
        }
        try {
            open.beginTransaction();
            records.forEach(open::send);
            open.commitTransaction();
            seen.commit();
        } catch (KafkaException e) {
            reset();
            throw e;
        }
    }

    /** Forgets the producer and what is known; the next call opens anew. */
    private void reset() {
        seen.clear();
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Serde<NewsItem> serde() {
        return ContractSerdes.value(Topic.NEWS_RAW, settings.serde());
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        config.putAll(settings.kafka());
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                settings.text(ServiceSettings.APPLICATION_PREFIX) + "-ingest-" + instance);
        return config;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }
}
