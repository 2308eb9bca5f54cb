package dev.parley.benchmarks;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Settings;
import dev.parley.service.StreamsProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Articles from the raw topic to the ledgers, exactly once, with the broker in the same process, next to the language core
 * alone on the same articles. Arguments: how many articles, and optionally a folder of .txt and .jsonl files.
 */
public final class EndToEnd {
    private static final Duration STEP = Duration.ofMillis(50);

    private EndToEnd() {}

    public static void main(String... args) throws IOException {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        var corpus = Corpus.load(Path.of(args.length > 1 ? args[1] : "samples"));
        var folder = Files.createTempDirectory("parley-benchmark");
        try {
            core(corpus, count);
            pipeline(corpus, count, folder);
        } finally {
            delete(folder);
        }
    }

    private static void core(List<Article> corpus, int count) {
        var extractor = Extractor.create();
        for (var round = 0; round < 2; round++) {
            var began = System.nanoTime();
            var statements = 0L;
            for (var i = 0; i < count; i++) {
                statements += extractor
                        .extract(corpus.get(i % corpus.size()))
                        .statements()
                        .size();
            }
            report(round == 0 ? "core alone, cold" : "core alone, warm", count, began, statements + " statements");
        }
    }

    private static void pipeline(List<Article> corpus, int count, Path folder) {
        try (var parley = LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT);
                var admin = Admin.create(parley.settings().kafka())) {
            publish(parley.settings(), corpus, count);
            var began = System.nanoTime();
            parley.startEnrich();
            parley.startSink();
            drain(admin, "enrich", Topic.NEWS_RAW, parley);
            drain(admin, "sink", Topic.NEWS_TAGGED, parley);
            report("raw to ledgers, start of the services included", count, began, memory());
        }
    }

    private static void drain(Admin admin, String service, Topic source, LocalParley parley) {
        var lag = new Lag(admin, StreamsProperties.applicationId(service, parley.settings()), source.topicName());
        while (lag.offsets() > 0) {
            parley.failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private static void publish(Settings settings, List<Article> corpus, int count) {
        var properties = new HashMap<>(settings.kafka());
        properties.put("compression.type", "lz4");
        try (var serde = ContractSerdes.<NewsItem>value(Topic.NEWS_RAW, settings.serde());
                var producer = new KafkaProducer<>(properties, new StringSerializer(), serde.serializer())) {
            for (var i = 0; i < count; i++) {
                var item = item(corpus.get(i % corpus.size()), i);
                producer.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), item.getItemId(), item));
            }
        }
    }

    /** A minute apart, so that copies of one text spread over the days. */
    private static NewsItem item(Article article, int number) {
        var published = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(number));
        return NewsItem.newBuilder()
                .setItemId("item-" + number)
                .setUrl("https://outlet-" + number % 50 + ".example/" + number)
                .setOutlet("Outlet " + number % 50)
                .setText(article.text())
                .setLanguage("en")
                .setPublishedAt(published)
                .setPublishedAtSource(DateSource.RECORD)
                .setFetchedAt(published)
                .setContentHash("hash-" + number)
                .setSource("benchmark")
                .build();
    }

    private static void report(String what, int count, long began, String more) {
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%s: %d articles in %.1f s, %.0f articles/s; %s%n", what, count, seconds, count / seconds, more);
    }

    private static String memory() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20) + " MB of heap in use at the end";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(EndToEnd::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
