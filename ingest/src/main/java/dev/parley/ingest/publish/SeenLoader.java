package dev.parley.ingest.publish;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the raw topic from its beginning to its end as it is now, committed records only. */
final class SeenLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SeenLoader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Settings settings;

    SeenLoader(Settings settings) {
        this.settings = settings;
    }

    /** Fills {@code seen} from the topic. Throws a KafkaException where the broker or the topic can't be reached. */
    void load(SeenItems seen) {
        seen.clear();
        try (var consumer = new KafkaConsumer<>(config(), new StringDeserializer(), new ByteArrayDeserializer());
                Serde<NewsItem> serde = ContractSerdes.value(Topic.NEWS_RAW, settings.serde())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.NEWS_RAW.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(POLL).forEach(one -> take(one, serde, seen));
            }
        }
        LOG.info("{} holds {} items", Topic.NEWS_RAW, seen.size());
    }

    private static void take(ConsumerRecord<String, byte[]> one, Serde<NewsItem> serde, SeenItems seen) {
        if (one.key() == null) {
            return;
        }
        try {
            NewsItem item = one.value() == null ? null : serde.deserializer().deserialize(one.topic(), one.value());
            if (item == null) {
                seen.load(one.key(), null, null, null);
            } else {
                seen.load(one.key(), item.getContentHash(), item.getSource(), item.getSourceItemId());
            }
        } catch (SerializationException e) {
            LOG.warn(
                    "{}-{} offset {} holds no item and is passed over: {}",
                    one.topic(),
                    one.partition(),
                    one.offset(),
                    e.getMessage());
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return config;
    }
}
