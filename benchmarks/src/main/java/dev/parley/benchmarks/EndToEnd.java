package dev.parley.benchmarks;

import dev.parley.benchmarks.Figures.Figure;
import dev.parley.enrich.pipeline.Article;
import dev.parley.local.LocalParley;
import dev.parley.local.broker.EmbeddedBroker;
import dev.parley.local.registry.LocalRegistry;
import dev.parley.local.topics.Lag;
import dev.parley.schemas.Topic;
import dev.parley.service.StreamsProperties;
import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * Articles from the raw topic to the ledgers, exactly once, with broker and services in this process; and next to it, on the
 * same articles and threads, the language core alone and a topology that only copies.
 */
public final class EndToEnd {
    private static final Duration STEP = Duration.ofMillis(20);
    private static final String COPY = "benchmark.copy";

    private final Options options;
    private final Articles articles;

    private EndToEnd(Options options, Articles articles) {
        this.options = options;
        this.articles = articles;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        var options = Options.of(args);
        var worst = options.worstCase();
        new EndToEnd(options, options.source()).run(true);
        if (worst != null) {
            System.out.println("the worst case, the texts of a small corpus over and over:");
            new EndToEnd(options, worst).run(false);
        }
    }

    private void run(boolean all) throws IOException, InterruptedException {
        var core = core();
        var folder = Files.createTempDirectory("parley-benchmark");
        try {
            if (all) {
                System.out.println("core alone: " + core.budget(passThrough(folder.resolve("copy"))));
            }
            var whole = pipeline(folder.resolve("whole"), all);
            System.out.println("raw to ledgers, of the core alone: " + whole.of(core));
        } finally {
            Folders.delete(folder);
        }
    }

    private int first() {
        return options.warmUp();
    }

    private int end() {
        return first() + options.articles();
    }

    private Figure core() throws InterruptedException {
        var core = new CoreAlone(options.threads());
        core.run(articles.between(0, first()));
        var measured = articles.between(first(), end());
        var usage = new Usage();
        var statements = core.run(measured);
        var figure = Figures.print("core alone", options.articles(), bytes(measured), usage);
        System.out.printf("statements an article: %.1f%n", (double) statements / options.articles());
        return figure;
    }

    private static long bytes(List<Article> articles) {
        return articles.stream().mapToLong(article -> article.text().length()).sum();
    }

    private Figure passThrough(Path folder) {
        try (var parley = parley(folder);
                var admin = Admin.create(parley.settings().kafka());
                var publisher = new Publisher(parley.settings(), articles, 20)) {
            admin.createTopics(List.of(new NewTopic(COPY, 2, (short) 1)));
            var properties = StreamsProperties.of("copy", parley.settings());
            properties.put("num.stream.threads", options.threads());
            properties.put("state.dir", folder.resolve("state-copy").toString());
            var builder = new StreamsBuilder();
            builder.stream(
                            Topic.NEWS_RAW.topicName(),
                            Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("read"))
                    .to(COPY, Produced.with(Serdes.String(), Serdes.ByteArray()).withName("write"));
            try (var streams = new KafkaStreams(builder.build(), properties)) {
                streams.start();
                publisher.publish(0, first());
                drain(admin, "copy", Topic.NEWS_RAW, parley);
                var usage = new Usage();
                var bytes = publisher.publish(first(), end());
                drain(admin, "copy", Topic.NEWS_RAW, parley);
                return Figures.print("pass-through", options.articles(), bytes, usage);
            }
        }
    }

    private Figure pipeline(Path folder, boolean light) throws InterruptedException, IOException {
        try (var parley = parley(folder);
                var admin = Admin.create(parley.settings().kafka());
                var publisher = new Publisher(parley.settings(), articles, 20)) {
            Map<String, Object> told = new HashMap<>(options.settings());
            told.put(ServiceSettings.THREADS, options.threads());
            parley.startEnrich(told);
            parley.startSink(told);
            publisher.publish(0, first());
            drain(admin, parley);
            var usage = new Usage();
            var bytes = publisher.publish(first(), end());
            drain(admin, parley);
            var figure = Figures.print("raw to ledgers", options.articles(), bytes, usage);
            System.out.printf(
                    "after %d articles: state on disk %d MB, broker %d MB%n",
                    end(), Folders.megabytes(folder.resolve("state")), Folders.megabytes(folder.resolve("broker")));
            new StoreSizes(parley.settings()).print(end());
            if (light) {
                light(parley);
            }
            return figure;
        }
    }

    private void light(LocalParley parley) throws InterruptedException {
        if (options.lightSeconds() > 0) {
            try (var publisher = new Publisher(parley.settings(), articles, 0)) {
                new Latency(parley.settings(), publisher)
                        .run(end(), options.rate() * options.lightSeconds(), options.rate());
            }
        }
    }

    private static LocalParley parley(Path folder) {
        return LocalParley.start(folder, EmbeddedBroker.ANY_PORT, LocalRegistry.ANY_PORT);
    }

    private static void drain(Admin admin, LocalParley parley) {
        drain(admin, "enrich", Topic.NEWS_RAW, parley);
        drain(admin, "sink", Topic.NEWS_TAGGED, parley);
    }

    private static void drain(Admin admin, String service, Topic source, LocalParley parley) {
        var lag = new Lag(admin, ApplicationId.of(service, parley.settings()), source.topicName());
        while (lag.offsets() > 0) {
            parley.failure().ifPresent(failure -> {
                throw new IllegalStateException(failure);
            });
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
