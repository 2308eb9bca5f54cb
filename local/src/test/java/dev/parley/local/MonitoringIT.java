package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.schemas.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the three services, as processes, tell an operator: figures, and logs. */
@Timeout(900)
class MonitoringIT {
    private static final Duration LONGEST = Duration.ofSeconds(240);
    private static final Pattern LINE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) (INFO |WARN |ERROR) (ingest|enrich|sink) \\[[^\\]]+\\] \\S+ .*");
    private static final Pattern METRIC = Pattern.compile("\\b(parley|jvm|process|system|disk)_[a-z0-9_]+");

    @TempDir
    private static Path folder;

    private static LocalRun run;
    private static RunningService ingest;
    private static RunningService enrich;
    private static RunningService sink;
    private static Scrape firstOfSink;

    @BeforeAll
    static void start() throws Exception {
        run = new LocalRun(folder.resolve("run"));
        var items = Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, 60));
        sink = service("sink", Map.of());
        firstOfSink = sink.scrape();
        enrich = service("enrich", Map.of("log.format", "json"));
        var sources = Map.of("ingest.sources", items, "ingest.interval", "2s", "ingest.interval.max", "2s");
        ingest = service("ingest", sources);
        List.of(sink, enrich, ingest).forEach(RunningService::awaitReady);
        await().atMost(LONGEST)
                .until(() -> sink.scrape().value("parley_sink_statements_total") >= 60 && run.lag() == 0);
    }

    @AfterAll
    static void stop() {
        for (var service : new RunningService[] {sink, enrich, ingest}) {
            if (service != null) {
                service.close();
            }
        }
        run.close();
    }

    private static RunningService service(String name, Map<String, ?> more) throws IOException {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("kafka.bootstrap.servers", run.parley().bootstrapServers());
        settings.put("schema.registry.url", run.parley().registryUrl());
        return new RunningService(folder, name, settings);
    }

    @Test
    void shouldServeFewFiguresEachExplainedFromTheFirstSecond() throws Exception {
        var scrape = sink.scrape();
        System.out.printf(
                "a scrape of the sink: %d bytes, %d series%n",
                scrape.text().length(), scrape.series().size());

        assertThat(scrape.text().length()).isLessThan(40_000);
        assertThat(scrape.series()).hasSizeBetween(100, 260);
        assertThat(scrape.explained()).containsAll(scrape.families());
        assertThat(firstOfSink.names())
                .contains(
                        "parley_ready",
                        "parley_build_info",
                        "parley_lag_records",
                        "parley_lag_arrived_seconds",
                        "parley_streams_threads",
                        "parley_streams_restore_remaining_records",
                        "parley_dead_letters_total",
                        "parley_pipeline_latency_seconds_bucket",
                        "parley_sink_statements_total",
                        "parley_sink_tombstones_total");
        for (var other : List.of(enrich, ingest)) {
            assertThat(other.scrape().text().length()).isLessThan(40_000);
            assertThat(other.scrape().explained()).containsAll(other.scrape().families());
        }
    }

    @Test
    void shouldCountWhatWentThrough() throws Exception {
        assertThat(ingest.scrape().value("parley_ingest_items_total", "outcome=\"new\""))
                .isEqualTo(60);
        // A transaction that is repeated counts again.
        assertThat(enrich.scrape().value("parley_enrich_items_total", "outcome=\"tagged\""))
                .isBetween(60.0, 90.0);
        assertThat(enrich.scrape().value("parley_enrich_stances_total")).isPositive();
        var scrape = sink.scrape();
        assertThat(scrape.value("parley_pipeline_latency_seconds_count")).isGreaterThanOrEqualTo(60);
        assertThat(scrape.value("parley_sink_merges_total")).isPositive();
        assertThat(scrape.value("parley_sink_actors_total")).isPositive();
        assertThat(scrape.value("parley_registry_requests_total")).isPositive();
        assertThat(scrape.value("parley_topic_partitions", "topic=\"parley.news.tagged.v1\""))
                .isEqualTo(2);
        await().atMost(LONGEST).until(() -> sink.scrape().value("parley_lag_records") == 0);
        assertThat(sink.scrape().value("parley_lag_arrived_seconds")).isZero();
        assertThat(ingest.scrape().value("parley_ingest_source_last_good_seconds"))
                .isGreaterThan(1.7e9);
        assertThat(sink.scrape().value("parley_ready")).isEqualTo(1);
    }

    @Test
    void shouldShowNoLagOfIngestThatNeverFalls() {
        await().atMost(LONGEST)
                .until(() -> new dev.parley.local.topics.Lag(run.admin(), "parley-ingest", "parley.ingest.state.v1")
                                .offsets()
                        == 0);
    }

    @Test
    void shouldNameInDashboardsAndRulesOnlyWhatServicesExpose() throws Exception {
        Set<String> exposed = new TreeSet<>();
        for (var service : List.of(sink, enrich, ingest)) {
            exposed.addAll(service.scrape().names());
        }
        var files = List.of("ops/grafana/pipeline.json", "ops/grafana/domain.json", "ops/prometheus/parley-alerts.yml");
        for (var file : files) {
            Set<String> named = new TreeSet<>();
            var found = METRIC.matcher(expressions(Path.of("..", file)));
            while (found.find()) {
                named.add(found.group());
            }
            assertThat(named).as(file).isNotEmpty();
            assertThat(exposed).as(file).containsAll(named);
        }
    }

    /** What is asked of Prometheus in a dashboard or a file of rules. */
    private static String expressions(Path file) throws IOException {
        var text = Files.readString(file);
        if (!file.toString().endsWith(".json")) {
            return text.replaceAll("(?m)^\\s*#.*$", "");
        }
        return String.join("\n", new ObjectMapper().readTree(text).findValuesAsText("expr"));
    }

    @Test
    void shouldLogDatedLinesThatSayWhatRuns() throws Exception {
        for (var service : List.of(sink, ingest)) {
            assertThat(service.log().lines().toList())
                    .isNotEmpty()
                    .allMatch(line -> LINE.matcher(line).matches());
        }
        assertThat(sink.log().lines().findFirst().orElseThrow())
                .contains("parley sink ", "commit ", "brokers 127.0.0.1:", "group parley-sink", "registry http");
        assertThat(ingest.log().lines().findFirst().orElseThrow()).contains("ingest.sources=" + folder);
        assertThat(sink.log().lines().filter(line -> line.contains(" WARN ")).toList())
                .isEmpty();
    }

    @Test
    void shouldLogJsonWhereItIsToldTo() throws Exception {
        var json = new ObjectMapper();
        for (var line : enrich.log().lines().toList()) {
            var event = json.readTree(line);
            assertThat(event.path("service").asText()).isEqualTo("enrich");
            assertThat(event.path("time").asText()).endsWith("Z");
            assertThat(event.hasNonNull("message")).isTrue();
        }
    }

    @Test
    void shouldTellOfADeadLetterWithItsItemAndPlaceAsFieldsAndCountIt() throws Exception {
        try (var raw =
                new KafkaProducer<>(run.parley().settings().kafka(), new StringSerializer(), new StringSerializer())) {
            raw.send(new ProducerRecord<>(Topic.NEWS_RAW.topicName(), "broken-1", "no Avro"))
                    .get(30, TimeUnit.SECONDS);
        }
        await().atMost(LONGEST).until(() -> enrich.log().contains("broken-1"));

        var event = new ObjectMapper()
                .readTree(enrich.log()
                        .lines()
                        .filter(line -> line.contains("broken-1"))
                        .findFirst()
                        .orElseThrow());
        assertThat(event.path("itemId").asText()).isEqualTo("broken-1");
        assertThat(event.path("topic").asText()).isEqualTo("parley.news.raw.v1");
        assertThat(event.path("partition").asText()).matches("[01]");
        assertThat(event.path("offset").asText()).matches("\\d+");
        await().atMost(LONGEST)
                .until(() -> enrich.scrape().value("parley_dead_letters_total", "reason=\"unreadable\"") == 1);
    }
}
