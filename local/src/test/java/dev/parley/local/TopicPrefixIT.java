package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.schemas.Topic;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.TransactionListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second Parley on one cluster. */
@Timeout(900)
class TopicPrefixIT {
    private static final String PREFIX = "team.env.";

    @TempDir
    private Path folder;

    @Test
    void shouldPutItsPrefixBeforeAllThatTheClusterHoldsOfIt() throws Exception {
        var items = Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, 10));
        try (var run = new LocalRun(folder.resolve("run"))) {
            var topics = run.admin().listTopics().names().get();
            var subjects = subjects(run);
            Map<String, Object> settings = new HashMap<>();
            settings.put("kafka.bootstrap.servers", run.parley().bootstrapServers());
            settings.put("schema.registry.url", run.parley().registryUrl());
            settings.put("topics.prefix", PREFIX);
            settings.put("topics.partitions", 1);
            settings.put("topics.replication.factor", 1);
            settings.put("ingest.sources", items);
            try (var ingest = new RunningService(folder, "ingest", settings);
                    var enrich = new RunningService(folder, "enrich", settings);
                    var sink = new RunningService(folder, "sink", settings)) {
                await().atMost(Duration.ofSeconds(240))
                        .until(() -> sink.scrape().value("parley_sink_statements_total") >= 10);
                assertThat(sink.scrape().names()).contains("parley_lag_records");
                assertThat(sink.scrape().text()).contains("topic=\"team.env.parley.news.tagged.v1\"");

                var groups = run.admin().listGroups().all().get().stream().map(GroupListing::groupId);
                assertThat(groups)
                        .containsExactlyInAnyOrder(
                                PREFIX + "parley-ingest", PREFIX + "parley-enrich", PREFIX + "parley-sink");
                var transactions =
                        run.admin().listTransactions().all().get().stream().map(TransactionListing::transactionalId);
                assertThat(transactions).isNotEmpty().allMatch(id -> id.startsWith(PREFIX + "parley-"));
            }
            var now = run.admin().listTopics().names().get();
            assertThat(now)
                    .containsAll(topics)
                    .filteredOn(name -> !topics.contains(name))
                    .allMatch(name -> name.startsWith(PREFIX));
            for (var topic : Topic.values()) {
                assertThat(now).contains(PREFIX + topic.topicName());
            }
            assertThat(subjects(run))
                    .containsAll(subjects)
                    .contains(PREFIX + "parley.statements.v1-value")
                    .filteredOn(subject -> !subjects.contains(subject))
                    .allMatch(subject -> subject.startsWith(PREFIX));

            var tail = new Cli(folder)
                    .run(
                            "tail",
                            "statements",
                            "-n",
                            "1",
                            "-b",
                            run.parley().bootstrapServers(),
                            "-r",
                            run.parley().registryUrl(),
                            "--set",
                            "topics.prefix=" + PREFIX);
            assertThat(tail.status()).as(tail.err()).isZero();
            assertThat(tail.out()).contains("statementId");
        }
    }

    private static List<String> subjects(LocalRun run) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(run.parley().registryUrl() + "/subjects"))
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return List.of(body.replaceAll("[\\[\\]\"]", "").split(","));
    }

    @Test
    void shouldShowWhatIsInForceAndWhereItCameFromWithoutSecrets() throws Exception {
        var file = Files.writeString(
                folder.resolve("sink.properties"), "sink.retention=30d\nkafka.sasl.jaas.config=hush\n");

        var shown =
                new Cli(folder).run("config", "sink", "--config", file.toString(), "--set", "topics.prefix=" + PREFIX);

        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.lines())
                .contains(
                        "sink.retention = 30d  (file " + file + ")",
                        "topics.prefix = team.env.  (--set)",
                        "health.port = 8080  (default)",
                        "kafka.sasl.jaas.config = ***  (file " + file + ")")
                .noneMatch(line -> line.contains("hush") || line.startsWith("ingest."));
        assertThat(List.of(shown.err())).containsExactly("");
    }
}
