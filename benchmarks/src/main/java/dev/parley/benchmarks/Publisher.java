package dev.parley.benchmarks;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.Settings;
import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes news items to the raw topic. */
final class Publisher implements AutoCloseable {
    private final Articles articles;
    private final Serde<NewsItem> serde;
    private final KafkaProducer<String, NewsItem> producer;

    /** @param lingerMillis how long records may be gathered */
    Publisher(Settings settings, Articles articles, int lingerMillis) {
        this.articles = articles;
        this.serde = ContractSerdes.value(Topic.NEWS_RAW, settings.serde());
        var properties = new HashMap<>(settings.kafka());
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), serde.serializer());
    }

    /** Gives the item's id. */
    String publish(int number) {
        var item = articles.item(number);
        producer.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), item.getItemId(), item));
        return item.getItemId();
    }

    /** Gives how many bytes of text were written. */
    long publish(int from, int until) {
        var bytes = 0L;
        for (var n = from; n < until; n++) {
            publish(n);
            bytes += articles.text(n).length();
        }
        producer.flush();
        return bytes;
    }

    @Override
    public void close() {
        producer.close();
        serde.close();
    }
}
