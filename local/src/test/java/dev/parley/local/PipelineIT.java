package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.schemas.Topic;
import dev.parley.service.deadletter.DeadLetterEntry;
import dev.parley.service.deadletter.DeadLetterFilter;
import dev.parley.service.deadletter.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three services over one broker; each test has items and speakers of its own. */
class PipelineIT {
    private static final byte[] POISON = "no Avro at all".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static LocalRun run;

    @BeforeAll
    static void start() {
        run = new LocalRun(folder);
        run.parley().startEnrich();
        run.parley().startSink();
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    void shouldSetARecordAsideThatIsNoAvroAndLetTheRestFlow() throws Exception {
        publishPoison("poison-1");
        run.ingest(LocalRun.item(
                "after-poison",
                "2026-05-05T08:00:00Z",
                "“The bridge is closed for a year,” Mayor Brenna Oakhurst said on Monday."));
        run.awaitCaughtUp();

        var letters = DeadLetters.of(run.parley().settings()).list(DeadLetterFilter.ALL);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("poison-1");
            assertThat(letter.bytes()).isEqualTo(POISON.length);
            assertThat(letter.topic()).isEqualTo(Topic.NEWS_RAW.topicName());
            assertThat(letter.reason()).isNotBlank();
        });
        assertThat(run.ledgers().statementsWith("The bridge is closed for a year"))
                .isEqualTo(1);
        shouldReplayItAtMostThreeTimes(letters.get(0));
    }

    private static void shouldReplayItAtMostThreeTimes(DeadLetterEntry first) throws Exception {
        assertThat(deadLetters("list", "--topic", "parley.statements.v1").lines())
                .isEmpty();
        assertThat(deadLetters("list", "--key", "poison-1").lines()).hasSize(1);
        var dry = deadLetters("replay", "--dry-run");
        assertThat(dry.lines()).singleElement().asString().contains("poison-1");
        assertThat(dry.err()).contains("would send 1");
        for (var i = 0; i < DeadLetters.MOST_REPLAYS; i++) {
            assertThat(deadLetters("replay", "--max", "5").err()).contains("sent 1;");
            run.awaitCaughtUp();
        }
        var last = deadLetters("replay");
        assertThat(last.err()).contains("sent 0; left 1 that were replayed 3 times");

        var letters = DeadLetters.of(run.parley().settings()).list(DeadLetterFilter.ALL);
        assertThat(letters).hasSize(1 + DeadLetters.MOST_REPLAYS).allSatisfy(letter -> {
            assertThat(letter.key()).isEqualTo("poison-1");
            assertThat(letter.timestamp()).isEqualTo(first.timestamp());
            assertThat(letter.bytes()).isEqualTo(POISON.length);
        });
    }

    private static Cli.Result deadLetters(String command, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("dead-letters", command));
        args.addAll(List.of("-b", run.parley().bootstrapServers()));
        args.addAll(List.of(more));
        var result = new Cli(folder).run(args.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return result;
    }

    @Test
    void shouldChangeNothingWhenTheSameItemsComeTwice() throws Exception {
        var items = new String[] {
            LocalRun.item(
                    "twice-1", "2026-05-05T08:00:00Z", "“We will rebuild the pier,” engineer Tomas Wexcombe said."),
            LocalRun.item("twice-2", "2026-05-05T09:00:00Z", "Tomas Wexcombe said that the pier would open in June.")
        };
        run.ingest(items);
        run.awaitCaughtUp();
        var before = run.ledgers();
        var tagged = endOffsets(Topic.NEWS_TAGGED);
        run.ingest(items);
        run.awaitCaughtUp();

        assertThat(before.statementsWith("Tomas Wexcombe")).isEqualTo(2);
        assertThat(run.ledgers()).isEqualTo(before);
        assertThat(endOffsets(Topic.NEWS_TAGGED)).isEqualTo(tagged);
    }

    @Test
    void shouldWithdrawWhatACorrectedItemNoLongerSays() throws Exception {
        run.ingest(LocalRun.item(
                "corrected",
                "2026-05-05T08:00:00Z",
                "“The dam is safe,” engineer Ottoline Farrow said. “Nobody was warned,” Farrow added."));
        run.awaitCaughtUp();
        assertThat(run.ledgers().statementsWith("Nobody was warned")).isEqualTo(1);

        run.ingest(LocalRun.item(
                "corrected", "2026-05-05T11:00:00Z", "“The dam is safe,” engineer Ottoline Farrow said."));
        run.awaitCaughtUp();

        var after = run.ledgers();
        assertThat(after.statementsWith("The dam is safe")).isEqualTo(1);
        assertThat(after.statementsWith("Nobody was warned")).isZero();
        assertThat(after.actors())
                .filteredOn(actor -> actor.contains("Ottoline Farrow"))
                .singleElement()
                .asString()
                .contains("\"statements\":1")
                .doesNotContain("Nobody was warned");
    }

    @Test
    void shouldTakeAWithdrawnItemOutOfEveryLedger() throws Exception {
        run.ingest(LocalRun.item(
                "withdrawn", "2026-05-05T08:00:00Z", "“The vote was fair,” observer Casimir Lund said on Monday."));
        run.awaitCaughtUp();
        assertThat(run.ledgers().statementsWith("Casimir Lund")).isEqualTo(1);

        run.ingest("{\"id\":\"withdrawn\",\"url\":\"https://paper.example/withdrawn\",\"withdrawn\":true}");
        run.awaitCaughtUp();

        var after = run.ledgers();
        assertThat(after.statementsWith("Casimir Lund")).isZero();
        assertThat(after.actors()).noneMatch(actor -> actor.contains("Casimir Lund"));
        assertThat(after.stances()).noneMatch(stance -> stance.contains("Casimir Lund"));
    }

    @Test
    void shouldSayWhatIsWrongOnTheCommandLine() throws Exception {
        var cli = new Cli(folder);
        var broker = run.parley().bootstrapServers();

        var noRegistry =
                cli.run("tail", "news.raw", "-b", broker, "-r", "http://127.0.0.1:1", "--set", "serde.max.retries=0");
        assertThat(noRegistry.status()).isEqualTo(1);
        assertThat(noRegistry.err().lines()).singleElement().asString().contains("127.0.0.1:1", "registry");

        var blocked =
                java.nio.file.Files.writeString(folder.resolve("a-file"), "").resolve("state");
        var noState = cli.run(
                "sink",
                "--set",
                "kafka.bootstrap.servers=" + broker,
                "--set",
                "state.dir=" + blocked,
                "--set",
                "health.port=0");
        assertThat(noState.status()).isEqualTo(2);
        assertThat(noState.err()).contains(blocked.toString()).contains("state.dir");

        var port = broker.substring(broker.indexOf(':') + 1);
        var busy = cli.run("demo", "--port", port);
        assertThat(busy.status()).isEqualTo(1);
        assertThat(busy.err())
                .contains("port " + port)
                .contains("already in use")
                .doesNotContain("\tat ");
    }

    private static void publishPoison(String key) throws Exception {
        Map<String, Object> properties = new HashMap<>(run.parley().settings().kafka());
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topic.NEWS_RAW.topicName(), key.getBytes(StandardCharsets.UTF_8), POISON))
                    .get();
        }
    }

    private static Map<org.apache.kafka.common.TopicPartition, Long> endOffsets(Topic topic) {
        try (var consumer = new org.apache.kafka.clients.consumer.KafkaConsumer<>(
                new HashMap<>(run.parley().settings().kafka()),
                new org.apache.kafka.common.serialization.ByteArrayDeserializer(),
                new org.apache.kafka.common.serialization.ByteArrayDeserializer())) {
            return consumer.endOffsets(List.of(
                    new org.apache.kafka.common.TopicPartition(topic.topicName(), 0),
                    new org.apache.kafka.common.TopicPartition(topic.topicName(), 1)));
        }
    }
}
