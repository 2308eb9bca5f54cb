package dev.parley.examples;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes an editorial system's articles into Parley, as docs/producers.md asks. Thread-safe. */
public final class NewsProducer implements AutoCloseable {
    private final KafkaProducer<String, NewsItem> producer;

    /** An article as the system has it. */
    public record Article(String id, String outlet, String title, String text, Instant publishedAt) {}

    /**
     * @param brokers  such as {@code localhost:9092}
     * @param registry such as {@code http://localhost:8081}
     */
    public NewsProducer(String brokers, String registry) {
        Serializer<NewsItem> values = ContractSerdes.<NewsItem>value(
                        Topic.NEWS_RAW, Map.of("schema.registry.url", registry))
                .serializer();
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        producer = new KafkaProducer<>(config, new StringSerializer(), values);
    }

    /** Publishes an article or its next revision; the record's time is that of publication. */
    public void publish(Article article) {
        var item = NewsItem.newBuilder()
                .setItemId(itemId(article.id()))
                .setSourceItemId(article.id())
                .setOutlet(article.outlet())
                .setTitle(article.title())
                .setText(article.text())
                .setPublishedAt(article.publishedAt())
                .setPublishedAtSource(DateSource.RECORD)
                .setFetchedAt(Instant.now()) // rises from one revision to the next
                .setContentHash(hash(article.title() + "\n" + article.text()))
                .setSource("cms")
                .build();
        send(article.id(), article.publishedAt(), item);
    }

    /** Takes an article back: a tombstone, whose time is now. */
    public void withdraw(String id) {
        send(id, Instant.now(), null);
    }

    /** Returns once the brokers have it; throws KafkaException naming the article where they do not take it. */
    private void send(String id, Instant time, @Nullable NewsItem item) {
        var key = itemId(id);
        try {
            producer.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), null, time.toEpochMilli(), key, item))
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("article " + id + " was not written: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** One id for all revisions, and never that of another system's article. */
    public static String itemId(String id) {
        return "cms-" + id;
    }

    private static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var normal = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
            return HexFormat.of().formatHex(digest.digest(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
