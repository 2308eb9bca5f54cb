package dev.parley.benchmarks;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Many small tagged items through the sink, a hundred days of them or more with a retention of ten, to see that state and
 * memory stay flat, and how large the record of an actor gets that makes a share of all statements. Arguments: how many items
 * (200000), how many a line (20000), how many a day (2000), the share of the famous actor (0.05), and among how many people the
 * rest is (50000).
 */
public final class LongRun {
    private static final Map<String, Object> SINK =
            Map.of("sink.retention", "10d", "sink.same.statement.window", "2d", ServiceSettings.THREADS, 2);

    private LongRun() {}

    public static void main(String... args) throws IOException {
        var items = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        var step = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        var perDay = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        var famous = args.length > 3 ? Double.parseDouble(args[3]) : 0.05;
        var people = args.length > 4 ? Integer.parseInt(args[4]) : 50_000;
        var folder = Files.createTempDirectory("parley-long");
        try (var parley = LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT)) {
            parley.startSink(SINK);
            run(parley, folder, new TaggedArticles(perDay, famous, people), items, step);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void run(LocalParley parley, Path folder, TaggedArticles articles, int items, int step)
            throws IOException {
        var records = new RecordSizes(parley.settings());
        var serde = ContractSerdes.<TaggedNewsItem>value(
                Topic.NEWS_TAGGED, parley.settings().serde());
        var properties = new HashMap<>(parley.settings().kafka());
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        try (var admin = Admin.create(parley.settings().kafka());
                var producer = new KafkaProducer<>(properties, new StringSerializer(), serde.serializer());
                records) {
            for (var done = 0; done < items; done += step) {
                var usage = new Usage();
                for (var n = done; n < done + step; n++) {
                    var item = articles.item(n);
                    producer.send(new ProducerRecord<>(
                            Topic.NEWS_TAGGED.topicName(),
                            null,
                            item.getPublishedAt().toEpochMilli(),
                            item.getItemId(),
                            item));
                }
                producer.flush();
                drain(admin, parley);
                records.read();
                System.out.printf(
                        "%d items: %.0f items/s, processor time an item %s; state %d MB, live heap %d MB, %s, %s%n",
                        done + step,
                        step / usage.seconds(),
                        usage.perPiece(step),
                        Folders.megabytes(folder.resolve("state")),
                        Usage.live(),
                        Usage.memory(),
                        records);
            }
        }
    }

    private static void drain(Admin admin, LocalParley parley) {
        var lag = new Lag(admin, "parley-sink", Topic.NEWS_TAGGED.topicName());
        while (lag.offsets() > 0) {
            parley.failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** How large the records of actors are. */
    private static final class RecordSizes implements AutoCloseable {
        private final KafkaConsumer<String, byte[]> consumer;
        private int famous;
        private int largest;

        RecordSizes(Settings settings) {
            var properties = new HashMap<>(settings.kafka());
            properties.put("isolation.level", "read_committed");
            consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
            var partitions = consumer.partitionsFor(Topic.ACTOR_STATEMENTS.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        void read() {
            for (var records = consumer.poll(Duration.ofSeconds(1));
                    !records.isEmpty();
                    records = consumer.poll(Duration.ofSeconds(1))) {
                for (var record : records) {
                    var size = record.value() == null ? 0 : record.value().length;
                    famous = record.key().equals(TaggedArticles.FAMOUS) ? size : famous;
                    largest = Math.max(largest, size);
                }
            }
        }

        @Override
        public String toString() {
            return "record of the famous actor %d bytes, largest of all %d".formatted(famous, largest);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
