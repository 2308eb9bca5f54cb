package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley reset} against a broker whose ledgers are full. */
class ResetIT {
    @TempDir
    private Path folder;

    private LocalRun run;

    @BeforeEach
    void start() {
        run = new LocalRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void shouldBuildTheSameLedgersAnewAfterAReset() throws Exception {
        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink()) {
            run.ingest(items());
            run.awaitCaughtUp();
            var refused = reset("sink", "--execute");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("group parley-sink is Stable").contains("stop every instance");
        }
        var before = run.ledgers();
        assertThat(before.statementsWith("the ferry")).isEqualTo(2);

        var planned = reset("sink");
        assertThat(planned.status()).as(planned.err()).isZero();
        assertThat(planned.out())
                .contains("tombstones for the 2 keys of parley.statements.v1")
                .contains("delete topic parley-sink-by-actor-repartition")
                .contains("group parley-sink")
                .doesNotContain("news.tagged");
        assertThat(planned.err()).contains("nothing was done");
        assertThat(run.ledgers()).isEqualTo(before);

        var done = reset("sink", "--execute");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).isEqualTo(planned.out());
        assertThat(run.ledgers().statements()).isEmpty();
        assertThat(run.ledgers().actors()).isEmpty();
        assertThat(reset("sink").err()).contains("nothing to reset");

        try (var sink = run.parley().startSink()) {
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers()).isEqualTo(before);
    }

    @Test
    void shouldLeaveTheTaggedItemsWhenEnrichIsPutBack() throws Exception {
        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink()) {
            run.ingest(items());
            run.awaitCaughtUp();
        }
        var before = run.ledgers();

        var done = reset("enrich", "--execute");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("delete topic parley-enrich-").doesNotContain("tombstones");

        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink()) {
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers()).isEqualTo(before);
    }

    @Test
    void shouldBringWhatAChangedActorsFileReadsOtherwiseIntoTheLedgers() throws Exception {
        var actors = Files.writeString(folder.resolve("actors.tsv"), "oakhurst-1\tBrenna Oakhurst\tPERSON\n");
        try (var enrich = run.parley().startEnrich(Map.of("enrich.actors", actors));
                var sink = run.parley().startSink()) {
            run.ingest(items());
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers().statementsWith("\"actorId\":\"oakhurst-1\"")).isEqualTo(1);

        Files.writeString(actors, "oakhurst-2\tBrenna Oakhurst\tPERSON\n");
        var done = reset("enrich", "--execute");
        assertThat(done.status()).as(done.err()).isZero();
        try (var enrich = run.parley().startEnrich(Map.of("enrich.actors", actors));
                var sink = run.parley().startSink()) {
            run.awaitCaughtUp();
        }

        var ledgers = run.ledgers();
        assertThat(ledgers.statementsWith("\"actorId\":\"oakhurst-1\"")).isZero();
        assertThat(ledgers.statementsWith("\"actorId\":\"oakhurst-2\"")).isEqualTo(1);
        assertThat(ledgers.actors()).hasSize(2).noneMatch(line -> line.contains("oakhurst-1"));
    }

    @Test
    void shouldEraseAnActorFromEveryTableAndKeepItAwayWhenItsNewsIsReadAgain() throws Exception {
        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink()) {
            run.ingest(items());
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers().everything()).anyMatch(line -> line.contains("tomas-wexcombe"));
        var erased = Files.writeString(folder.resolve("erased.txt"), "tomas-wexcombe # asked on 9 May\n");

        assertThat(reset("sink", "--execute").status()).isZero();
        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink(Map.of("sink.erased", erased))) {
            run.awaitCaughtUp();
            assertThat(run.ledgers().everything())
                    .anyMatch(line -> line.contains("brenna-oakhurst"))
                    .noneMatch(line -> line.contains("tomas-wexcombe"));

            run.ingest(LocalRun.item(
                    "reset-2",
                    "2026-05-05T10:00:00Z",
                    "Captain Tomas Wexcombe said that the ferry needed new engines by June."));
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers().everything()).noneMatch(line -> line.contains("tomas-wexcombe"));
    }

    @Test
    void shouldRefuseTheStoresOfAnEarlierReleaseUntilTheyAreReset() throws Exception {
        try (var enrich = run.parley().startEnrich();
                var sink = run.parley().startSink()) {
            run.ingest(items());
            run.awaitCaughtUp();
        }
        var before = run.ledgers();
        var retired = "parley-sink-sink-reports-changelog";
        make(retired);

        try (var sink = run.parley().startSink()) {
            assertThatThrownBy(sink::awaitStopped)
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(retired)
                    .hasMessageContaining("parley reset sink --execute");
        }
        assertThat(run.ledgers()).isEqualTo(before);

        var done = reset("sink", "--execute");
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("delete topic " + retired);
        try (var sink = run.parley().startSink()) {
            run.awaitCaughtUp();
        }
        assertThat(run.ledgers()).isEqualTo(before);
    }

    /** With as many partitions as the others have. */
    private void make(String topic) throws Exception {
        try (var admin = Admin.create(run.parley().settings().kafka())) {
            var like = "parley-sink-sink-items-changelog";
            var described = Objects.requireNonNull(
                    admin.describeTopics(List.of(like)).topicNameValues().get(like));
            int partitions = described.get().partitions().size();
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    private Cli.Result reset(String service, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("reset", service));
        args.addAll(List.of("--bootstrap-server", run.parley().bootstrapServers()));
        args.addAll(List.of("--registry", run.parley().registryUrl()));
        args.addAll(List.of("--set", "state.dir=" + folder.resolve("data").resolve("state")));
        args.addAll(List.of(more));
        return new Cli(folder).run(args.toArray(String[]::new));
    }

    private static String[] items() {
        return new String[] {
            LocalRun.item("reset-1", "2026-05-05T08:00:00Z", "“We will keep the ferry,” Mayor Brenna Oakhurst said."),
            LocalRun.item(
                    "reset-2", "2026-05-05T09:00:00Z", "Captain Tomas Wexcombe said that the ferry needed new engines.")
        };
    }
}
