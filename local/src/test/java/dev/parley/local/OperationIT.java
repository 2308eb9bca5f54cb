package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.ingest.IngestListener;
import dev.parley.ingest.IngestService;
import dev.parley.ingest.IngestSettings;
import dev.parley.schemas.Topic;
import dev.parley.service.Health;
import dev.parley.service.Service;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does to services, and what then happens to them: over a real broker. */
@Timeout(900)
class OperationIT {
    private static final Duration LONGEST = Duration.ofSeconds(240);

    @TempDir
    private Path folder;

    private LocalRun run;

    @BeforeEach
    void start() {
        run = new LocalRun(folder.resolve("run"));
        Awaitility.setDefaultTimeout(LONGEST);
    }

    @AfterEach
    void stop() {
        Awaitility.reset();
        run.close();
    }

    private Service sink(Path state) {
        return run.parley().startSink(Map.of(ServiceSettings.STATE_DIR, state));
    }

    private Cli.Result cli(String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-server", run.parley().bootstrapServers()));
        all.addAll(List.of("--registry", run.parley().registryUrl()));
        return new Cli(folder).run(all.toArray(String[]::new));
    }

    /**
     * Kafka Streams itself sees no more than offsets behind the changelogs' ends. So the old life, whose items have no
     * statements, is shorter here than the new one: its state would be taken for the beginning of the new one's.
     */
    @Test
    void shouldClearStateOfAnotherLifeOfItsGroupItself() throws Exception {
        var left = folder.resolve("left");
        var enrich = run.parley().startEnrich();
        var old = run.parley().startSink(Map.of(ServiceSettings.STATE_DIR, left, "sink.least.confidence.percent", 100));
        run.ingest(Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, 150)));
        run.awaitCaughtUp();
        await("the changelogs noted")
                .until(() -> Files.exists(left.resolve("parley-sink").resolve("parley-changelogs.properties")));
        old.close();
        assertThat(run.ledgers().statements()).isEmpty();
        resetSink();

        run.ingest(Files.write(folder.resolve("more.jsonl"), HarbourNews.items(150, 400)));
        var elsewhere = sink(folder.resolve("new"));
        run.awaitCaughtUp();
        elsewhere.close();
        var before = run.ledgers().statements();
        assertThat(before).hasSizeGreaterThan(200);

        // One that comes when others have committed in the new life.
        run.ingest(Files.write(folder.resolve("withdrawn.jsonl"), HarbourNews.withdrawals(1, 2)));
        var late = sink(left);
        run.awaitCaughtUp();
        late.close();
        var after = run.ledgers().statements();
        var wanted =
                before.stream().filter(line -> !line.contains(".example-r-1-")).collect(Collectors.toSet());
        assertThat(wanted).hasSizeLessThan(before.size());
        assertThat(Ledgers.difference(after, wanted)).isEmpty();

        // One that has nothing to do in the new life yet.
        resetSink();
        sink(left);
        run.awaitCaughtUp();
        assertThat(Ledgers.difference(run.ledgers().statements(), after)).isEmpty();
        enrich.close();
    }

    /** As on another machine: the state folders stay. */
    private void resetSink() throws Exception {
        var done = cli("reset", "sink", "--execute", "--set", "state.dir=" + folder.resolve("elsewhere"));
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(run.ledgers().statements()).isEmpty();
    }

    @Test
    void shouldKeepIngestFromForgettingWhatItKnowsWhileTheRegistryIsAwayOrLoads() throws Exception {
        var items = Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, 30));
        run.ingest(items);
        try (var raw = new RawRecords(run.parley().settings());
                var registry = new RegistryProxy(run.parley().registryUrl())) {
            assertThat(raw.read().size()).isEqualTo(30);
            registry.mood = RegistryProxy.Mood.AWAY;
            var meters = new SimpleMeterRegistry();
            try (var ingest = ingest(items, registry.url(), meters)) {
                await().until(() -> ingest.health().detail().contains("schema registry"));
                assertThat(ingest.health().status()).isEqualTo(Health.Status.STARTING);
                registry.mood = RegistryProxy.Mood.LOADING;
                registry.refused.set(0);
                await().until(() -> registry.refused.get() > 2);
                assertThat(ingest.health().status()).isEqualTo(Health.Status.STARTING);
                registry.mood = RegistryProxy.Mood.WELL;
                await("all read").until(() -> count(meters, "unchanged") + count(meters, "new") >= 30);
                assertThat(count(meters, "new")).isZero();
            }
            assertThat(raw.read().size()).isEqualTo(30);
        }
    }

    private static double count(SimpleMeterRegistry meters, String outcome) {
        return meters.find("parley.ingest.items").tag("outcome", outcome).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private IngestService ingest(Path items, String registry, SimpleMeterRegistry meters) {
        var settings = Settings.of(IngestSettings.all())
                .with("kafka.bootstrap.servers", run.parley().bootstrapServers())
                .with("schema.registry.url", registry)
                .with("serde.retries.wait.ms", 10)
                .with("ingest.sources", items)
                .read();
        var service = new IngestService(settings, List.of(), meters, IngestListener.NONE);
        service.start();
        return service;
    }

    @Test
    void shouldKeepEnrichStartingWithoutARegistryAndBlameNoRecordWhileItLoads() throws Exception {
        try (var registry = new RegistryProxy(run.parley().registryUrl())) {
            registry.mood = RegistryProxy.Mood.AWAY;
            try (var enrich = run.parley().startEnrich(Map.of(ServiceSettings.REGISTRY_URL, registry.url()))) {
                await().until(() -> enrich.health().cause() != null);
                assertThat(enrich.health().status()).isEqualTo(Health.Status.STARTING);
                assertThat(enrich.health().cause()).contains("schema registry");
                assertThat(enrich.health().causeAt()).isNotNull();
                registry.mood = RegistryProxy.Mood.LOADING;
                registry.refused.set(0);
                run.ingest(Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, 20)));
                await().until(() -> registry.refused.get() > 2);
                registry.mood = RegistryProxy.Mood.WELL;
                await().until(() ->
                        new dev.parley.local.topics.Lag(admin(), "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                                == 0);
            }
        }
        assertThat(cli("dead-letters", "list").out()).isEmpty();
    }

    private Admin admin() {
        return run.admin();
    }

    @Test
    void shouldRefuseToStartWithTopicsThatDifferInTheirPartitions() throws Exception {
        admin().createPartitions(Map.of(Topic.NEWS_RAW.topicName(), NewPartitions.increaseTo(4)))
                .all()
                .get(30, TimeUnit.SECONDS);

        var ended = service("enrich", folder.resolve("state"));

        assertThat(ended.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(ended.exitValue()).isEqualTo(2);
        assertThat(log("enrich").lines().filter(line -> line.contains("ERROR")).toList())
                .singleElement()
                .asString()
                .contains("parley.news.raw.v1 has 4, the others 2 partitions")
                .contains("docs/operations.md");
    }

    @Test
    void shouldStopInOrderAndSaySoWhenItIsTold() throws Exception {
        var process = service("sink", folder.resolve("state"));
        await().until(() -> log("sink").contains("RUNNING (was"));

        process.destroy();

        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(log("sink").strip().lines().reduce((first, second) -> second).orElseThrow())
                .contains("sink stopped");
    }

    @Test
    void shouldNotBeReadyWhileTheBrokerIsAwayAndBeItAgainAfterwards() throws Exception {
        try (var own = new BrokerWithServices(folder.resolve("own"))) {
            var enrich = own.startEnrich();
            enrich.awaitReady(LONGEST);

            own.stopBroker();
            await().until(() -> !enrich.health().isReady());
            assertThat(enrich.health().isAlive()).isTrue();
            assertThat(enrich.health().detail()).contains("brokers");

            own.restartBroker();
            await().until(() -> enrich.health().isReady());
        }
    }

    @Test
    void shouldSetAnItemAsideThatGrowsTooLargeAndLetThoseBehindItThrough() throws Exception {
        var text = "\u201cNo,\u201d Mayor Brenna Oakhurst said. ".repeat(10_000);
        try (var raw = new KafkaProducer<>(producer(), new StringSerializer(), new ByteArraySerializer())) {
            var serializer = dev.parley.schemas.ContractSerdes.<dev.parley.avro.NewsItem>value(
                            Topic.NEWS_RAW, run.parley().settings().serde())
                    .serializer();
            for (var item : List.of(
                    RawItems.item("grows", text),
                    RawItems.item("compressed", "Nothing was said. ".repeat(1_000_000)),
                    RawItems.item("after", "\u201cYes,\u201d Mayor Brenna Oakhurst said."))) {
                var bytes = serializer.serialize(Topic.NEWS_RAW.topicName(), item);
                raw.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), 0, 1L, item.getItemId(), bytes))
                        .get(30, TimeUnit.SECONDS);
            }
        }
        var enrich = run.parley().startEnrich(Map.of("kafka.max.request.size", 2_000_000));
        await().atMost(Duration.ofSeconds(300))
                .until(() ->
                        new dev.parley.local.topics.Lag(admin(), "parley-enrich", Topic.NEWS_RAW.topicName()).offsets()
                                == 0);
        assertThat(enrich.health().cause()).isNull();

        var letters = cli("dead-letters", "list");
        assertThat(letters.out().lines().toList())
                .as(letters.err())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("parley.news.raw.v1").contains("larger than"));
        assertThat(letters.out()).contains("grows").contains("compressed");
        assertThat(cli("dead-letters", "replay", "--dry-run").err())
                .contains("would send 1;")
                .contains("and 1 without the value");
    }

    private Map<String, Object> producer() {
        return Map.of(
                "bootstrap.servers",
                run.parley().bootstrapServers(),
                "compression.type",
                "zstd",
                "max.request.size",
                64 * 1024 * 1024);
    }

    private Process service(String name, Path state) throws IOException {
        var log = folder.resolve(name + ".log");
        return new Cli(folder)
                .start(
                        "dev.parley." + name + ".Main",
                        log,
                        log,
                        "--set",
                        "kafka.bootstrap.servers=" + run.parley().bootstrapServers(),
                        "--set",
                        "schema.registry.url=" + run.parley().registryUrl(),
                        "--set",
                        "state.dir=" + state,
                        "--set",
                        "topics.create=false",
                        "--set",
                        "health.port=0");
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }
}
