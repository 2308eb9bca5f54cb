package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.NewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.Service;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sink loses its state, gains and loses instances, begins again, and forgets what is old: over a real broker. */
class SinkRecoveryIT {
    private static final int ITEMS = 120;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> PEOPLE =
            List.of("Brenna Oakhurst", "Tomas Wexcombe", "Ottoline Farrow", "Casimir Lund", "Imke Brandvold");

    @TempDir
    private static Path folder;

    private static Ledgers undisturbed;

    /** Commits seldom, so that what is written once a commit is put together from many changes here, and from few below. */
    @BeforeAll
    static void runUndisturbed() throws Exception {
        try (var run = new LocalRun(folder.resolve("undisturbed"))) {
            run.parley().startEnrich();
            run.parley().startSink(Map.of(ServiceSettings.COMMIT_INTERVAL, "2s"));
            run.ingest(items());
            run.ingest(afterthoughts());
            run.awaitCaughtUp();
            undisturbed = run.ledgers();
        }
        assertThat(undisturbed.statements()).hasSizeGreaterThan(ITEMS / 2);
        assertThat(undisturbed.statementsWith("Plan number 4 ")).isZero();
    }

    @Test
    void shouldRestoreWhatALostStateDirectoryHeld() throws Exception {
        try (var run = new LocalRun(folder.resolve("restored"))) {
            var state = folder.resolve("state-restored");
            run.parley().startEnrich();
            var sink = sink(run, state);
            run.ingest(items());
            run.awaitCaughtUp();
            sink.close();
            delete(state);

            sink(run, state);
            run.ingest(afterthoughts());
            run.awaitCaughtUp();
            assertUndisturbed(run.ledgers());
        }
    }

    @Test
    void shouldCountTheSameWhileInstancesComeAndGo() throws Exception {
        try (var run = new LocalRun(folder.resolve("scaled"))) {
            run.parley().startEnrich();
            sink(run, folder.resolve("state-1"));
            run.ingest(first(items(), ITEMS / 2));
            var second = sink(run, folder.resolve("state-2"));
            var third = sink(run, folder.resolve("state-3"));
            run.ingest(items());
            awaitReady(second);
            awaitReady(third);
            run.ingest(first(afterthoughts(), 10));
            second.close();
            third.close();
            run.ingest(afterthoughts());
            run.awaitCaughtUp();
            assertUndisturbed(run.ledgers());
        }
    }

    @Test
    void shouldEndInTheSameLedgersWhenTheWholeRawTopicIsReplayed() throws Exception {
        try (var run = new LocalRun(folder.resolve("once"));
                var again = new LocalRun(folder.resolve("again"))) {
            run.ingest(items());
            run.ingest(afterthoughts());
            copyRaw(run.parley().settings(), again.parley().settings());
            again.parley().startEnrich();
            again.parley().startSink();
            again.awaitCaughtUp();
            assertUndisturbed(again.ledgers());
        }
    }

    @Test
    void shouldForgetWhatIsPastItsRetentionAndStillCountIt() throws Exception {
        try (var run = new LocalRun(folder.resolve("retention"))) {
            run.parley().startEnrich();
            run.parley().startSink(Map.of("sink.retention", "20d"));
            for (var day = 0; day < 100; day += 25) {
                run.ingest(days(day, day + 25));
                run.awaitCaughtUp();
            }
            assertThat(keys(run, "sink-statements"))
                    .hasSizeBetween(15, 30)
                    .allSatisfy(key -> assertThat(day(key)).isAfter(FIRST_DAY.plusDays(70)));
            assertThat(keys(run, "sink-items")).hasSizeBetween(15, 50);
            assertThat(run.ledgers().statements()).hasSize(100);
            assertThat(run.ledgers().actors()).singleElement().asString().contains("\"statements\":100");

            run.ingest("{\"id\":\"d-0\",\"url\":\"https://paper.example/d-0\",\"withdrawn\":true}");
            run.awaitCaughtUp();
            assertThat(run.ledgers().statements()).hasSize(100);
        }
    }

    private static Service sink(LocalRun run, Path state) {
        return run.parley().startSink(Map.of(ServiceSettings.STATE_DIR, state));
    }

    private static void awaitReady(Service service) {
        Awaitility.await(service.name())
                .atMost(Duration.ofSeconds(90))
                .until(() -> service.health().isReady());
    }

    private static void assertUndisturbed(Ledgers ledgers) {
        assertThat(Ledgers.difference(ledgers.statements(), undisturbed.statements()))
                .isEmpty();
        assertThat(Ledgers.difference(ledgers.actors(), undisturbed.actors())).isEmpty();
        assertThat(Ledgers.difference(ledgers.stances(), undisturbed.stances())).isEmpty();
    }

    /** Five people, three outlets, every third item a copy of the words of the one before. */
    private static String[] items() {
        var items = new String[ITEMS];
        for (var i = 0; i < ITEMS; i++) {
            items[i] = item("r-" + i, i, i % 3 == 2 ? i - 1 : i, "");
        }
        return items;
    }

    /** Corrections and withdrawals of some of them. */
    private static String[] afterthoughts() {
        List<String> lines = new ArrayList<>();
        for (var i = 4; i < ITEMS; i += 6) {
            lines.add(
                    i % 12 == 4
                            ? "{\"id\":\"r-%1$d\",\"url\":\"https://outlet-%2$d.example/r-%1$d\",\"withdrawn\":true}"
                                    .formatted(i, i % 3)
                            : item("r-" + i, i, i + 1000, "\"updatedAt\":\"2026-06-01T08:00:00Z\","));
        }
        // the copies of the first one that is withdrawn go with it
        lines.add("{\"id\":\"r-5\",\"url\":\"https://outlet-2.example/r-5\",\"withdrawn\":true}");
        return lines.toArray(String[]::new);
    }

    private static String item(String id, int number, int words, String more) {
        return ("{\"id\":\"%1$s\",\"url\":\"https://outlet-%2$d.example/%1$s\",\"outlet\":\"Outlet %2$d\",%6$s"
                        + "\"title\":\"Item %1$s\",\"publishedAt\":\"2026-05-%3$02dT08:00:00Z\",\"language\":\"en\","
                        + "\"text\":\"“Plan number %4$d of the harbour supports trade with Norway,” %5$s said on"
                        + " Monday. %5$s condemned the levy of district %4$d.\"}")
                .formatted(id, number % 3, 1 + words % 28, words, PEOPLE.get(words % PEOPLE.size()), more);
    }

    /** One item a day of one speaker, no two alike. */
    private static String[] days(int from, int until) {
        List<String> lines = new ArrayList<>();
        for (var day = from; day < until; day++) {
            lines.add(("{\"id\":\"d-%1$d\",\"url\":\"https://paper.example/d-%1$d\",\"outlet\":\"The Paper\","
                            + "\"title\":\"Day %1$d\",\"publishedAt\":\"%2$sT08:00:00Z\",\"language\":\"en\","
                            + "\"text\":\"“Plan number %1$d of the harbour is ready,” mayor Brenna Oakhurst said.\"}")
                    .formatted(day, FIRST_DAY.plusDays(day)));
        }
        return lines.toArray(String[]::new);
    }

    /** The day in a key of the reports: actor/time/item. */
    private static LocalDate day(String key) {
        var shifted = Long.parseLong(key.split("/")[1]) - 1_000_000_000_000_000L;
        return Instant.ofEpochMilli(shifted).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String[] first(String[] lines, int count) {
        return List.of(lines).subList(0, count).toArray(String[]::new);
    }

    private static void delete(Path state) throws java.io.IOException {
        try (var files = Files.walk(state)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copyRaw(Settings from, Settings to) {
        var topic = Topic.NEWS_RAW.topicName();
        try (var source = ContractSerdes.<NewsItem>value(Topic.NEWS_RAW, from.serde());
                var target = ContractSerdes.<NewsItem>value(Topic.NEWS_RAW, to.serde());
                var producer =
                        new KafkaProducer<>(new HashMap<>(to.kafka()), new StringSerializer(), target.serializer())) {
            for (var record : read(from, topic)) {
                var item = source.deserializer().deserialize(topic, record.value());
                producer.send(new ProducerRecord<>(topic, null, record.timestamp(), record.key(), item));
            }
        }
    }

    /** The keys of the entries that a store's changelog holds; where a sweep ended is none. */
    private static Set<String> keys(LocalRun run, String store) {
        var keys = new HashSet<String>();
        for (var record : read(run.parley().settings(), "parley-sink-" + store + "-changelog")) {
            if (record.value() == null) {
                keys.remove(record.key());
            } else {
                keys.add(record.key());
            }
        }
        keys.removeIf(key -> key.startsWith("\u0000"));
        return keys;
    }

    private static List<ConsumerRecord<String, byte[]>> read(Settings settings, String topic) {
        Map<String, Object> properties = new HashMap<>(settings.kafka());
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
