package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.Statement;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.local.topics.LatestValues;
import dev.parley.schemas.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that are killed, not closed: processes of their own, ended at once in the middle of their work. */
class RestartIT {
    private static final int ITEMS = 800;

    @TempDir
    private Path folder;

    private final List<Path> logs = new ArrayList<>();

    @Test
    void shouldEndWithTheLedgersOfAnUndisturbedRunAfterServicesWereKilled() throws Exception {
        var items = Files.write(folder.resolve("items.jsonl"), HarbourNews.items(0, ITEMS));
        var undisturbed = undisturbed(items);

        try (var run = new LocalRun(folder.resolve("disturbed"))) {
            run.ingest(items);
            var enrich = service(run, "enrich");
            var sink = service(run, "sink");
            try {
                awaitStatements(run);
            } finally {
                enrich.destroyForcibly().waitFor();
                sink.destroyForcibly().waitFor();
            }
            assertThat(run.lag()).as("work left by the killed services").isPositive();

            enrich = service(run, "enrich");
            sink = service(run, "sink");
            try {
                run.awaitCaughtUp();
            } finally {
                enrich.destroyForcibly().waitFor();
                sink.destroyForcibly().waitFor();
            }
            for (var log : logs) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain("stream thread died");
            }
            var disturbed = run.ledgers();
            assertThat(tagged(run)).isEqualTo(ITEMS);
            assertThat(Ledgers.difference(disturbed.statements(), undisturbed.statements()))
                    .isEmpty();
            assertThat(Ledgers.difference(disturbed.actors(), undisturbed.actors()))
                    .isEmpty();
            assertThat(Ledgers.difference(disturbed.stances(), undisturbed.stances()))
                    .isEmpty();
        }
    }

    private Ledgers undisturbed(Path items) throws InterruptedException {
        try (var run = new LocalRun(folder.resolve("undisturbed"))) {
            run.parley().startEnrich();
            run.parley().startSink();
            run.ingest(items);
            run.awaitCaughtUp();
            var ledgers = run.ledgers();
            assertThat(ledgers.statements()).hasSizeGreaterThan(ITEMS / 2);
            return ledgers;
        }
    }

    private static int tagged(LocalRun run) {
        try (var tagged = new LatestValues<TaggedNewsItem, String>(
                Topic.NEWS_TAGGED, run.parley().settings(), TaggedNewsItem::getItemId)) {
            return tagged.toTheEnd().size();
        }
    }

    private static void awaitStatements(LocalRun run) {
        try (var statements = new LatestValues<Statement, String>(
                Topic.STATEMENTS, run.parley().settings(), Statement::getStatementId)) {
            Awaitility.await("first statements")
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        statements.poll();
                        return statements.size() > 0;
                    });
        }
    }

    private Process service(LocalRun run, String name) throws IOException {
        var log = Files.createTempFile(folder, name, ".log");
        logs.add(log);
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
                        "state.dir=" + folder.resolve("state-" + name),
                        "--set",
                        "kafka.session.timeout.ms=2000",
                        "--set",
                        "kafka.heartbeat.interval.ms=500",
                        "--set",
                        "health.port=0");
    }
}
