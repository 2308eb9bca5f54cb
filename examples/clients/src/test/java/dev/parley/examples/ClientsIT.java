package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.ActorType;
import dev.parley.schemas.Topic;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each client keeps the table that the topic is, and follows when news is withdrawn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Path folder = Path.of(".");
    private ParleyRun run;

    @BeforeAll
    void start(@TempDir Path made) throws InterruptedException {
        folder = made;
        run = ParleyRun.withSamples(folder.resolve("parley"));
    }

    @AfterAll
    void stop() {
        run.close();
    }

    private Map<String, ActorStance> stances() {
        return run.<ActorStance, ActorStance>table(
                Topic.ACTOR_STANCES,
                stance -> stance.getActorId() + "/" + stance.getTargetId() + "/" + stance.getDay(),
                stance -> stance);
    }

    private <T> void await(String what, Supplier<T> is, Supplier<T> wanted) {
        Awaitility.await(what)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(is.get()).isEqualTo(wanted.get()));
    }

    @Test
    void shouldKeepATableWithTombstonesJoinStatesAndPrintInNode() throws Exception {
        run.admin()
                .createTopics(List.of(new NewTopic(StateSides.OUTPUT, Optional.of(2), Optional.empty())))
                .all()
                .get();
        try (var table = new StanceTable(run.brokers(), run.registry());
                var streams = streams();
                var sides = new SidesReader(run.brokers());
                var node = NodeTable.start(folder, run)) {
            streams.start();
            table.toTheEnd();
            var before = stances();
            assertThat(table.rows()).isEqualTo(before).isNotEmpty();
            await("sides of states", sides::latest, this::expectedSides);
            assertThat(sides.latest()).isNotEmpty();
            node.await(before.keySet());

            run.withdrawSome();
            table.toTheEnd();
            var after = stances();
            assertThat(table.rows()).isEqualTo(after);
            assertThat(after.keySet()).isNotEqualTo(before.keySet());
            await("sides of states", sides::latest, this::expectedSides);
            node.await(after.keySet());
            node.assumeRan();
        }
    }

    private KafkaStreams streams() {
        Map<String, Object> config = new HashMap<>();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "example-state-sides");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, run.brokers());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.resolve("streams").toString());
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        return new KafkaStreams(
                StateSides.topology(Map.of("schema.registry.url", run.registry())), new StreamsConfig(config));
    }

    /** The same, by hand. */
    private Map<String, Side> expectedSides() {
        Map<String, ActorType> types = run.<ActorStatements, ActorType>table(
                Topic.ACTOR_STATEMENTS, ActorStatements::getActorId, ActorStatements::getType);
        Map<String, Side> sides = new TreeMap<>();
        stances().values().stream()
                .filter(stance -> types.get(stance.getActorId()) == ActorType.STATE)
                .sorted(java.util.Comparator.comparing(ActorStance::getDay))
                .forEach(stance -> sides.put(stance.getActorId() + "/" + stance.getTargetId(), Side.of(stance)));
        return sides;
    }

    /** What Apicurio's deserializer, 3.x, reads with the registry that Parley brings along. */
    @Test
    void shouldServeApicuriosDeserializer() {
        var deserializer = new AvroKafkaDeserializer<GenericRecord>();
        deserializer.configure(Map.of("apicurio.registry.url", run.registry() + "/apis/registry/v3"), false);
        Map<String, Object> config = Map.of(
                "bootstrap.servers", run.brokers(), "isolation.level", "read_committed", "enable.auto.commit", false);
        Map<String, String> names = new TreeMap<>();
        try (var consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), (Deserializer<GenericRecord>) deserializer)) {
            readToTheEnd(consumer, Topic.ACTOR_STATEMENTS.topicName(), (key, value) -> {
                if (value == null) {
                    names.remove(key);
                } else {
                    names.put(key, value.get("name").toString());
                }
            });
        }
        assertThat(names)
                .isEqualTo(run.<ActorStatements, String>table(
                        Topic.ACTOR_STATEMENTS, ActorStatements::getActorId, ActorStatements::getName))
                .isNotEmpty();
    }

    private static <V> void readToTheEnd(
            KafkaConsumer<String, V> consumer, String topic, java.util.function.BiConsumer<String, V> taker) {
        if (consumer.assignment().isEmpty()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(read -> taker.accept(read.key(), read.value()));
        }
    }

    /** The join's output, latest of each key. */
    private static final class SidesReader implements AutoCloseable {
        private final Map<String, Side> latest = new TreeMap<>();
        private final KafkaConsumer<String, Side> consumer;

        SidesReader(String brokers) {
            Map<String, Object> config = Map.of(
                    "bootstrap.servers", brokers, "isolation.level", "read_committed", "enable.auto.commit", false);
            consumer = new KafkaConsumer<>(
                    config, new StringDeserializer(), JsonSerde.of(Side.class).deserializer());
        }

        Map<String, Side> latest() {
            readToTheEnd(consumer, StateSides.OUTPUT, (key, value) -> {
                if (value == null) {
                    latest.remove(key);
                } else {
                    latest.put(key, value);
                }
            });
            return latest;
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    /** examples/node as a process of its own, with the table that it prints change by change. */
    private static final class NodeTable implements AutoCloseable {
        private static final Path SOURCES = Path.of("../node");

        private final Map<String, String> rows = new ConcurrentSkipListMap<>();
        private final Optional<Process> process;
        private final Path errors;

        private NodeTable(Optional<Process> process, Path errors) {
            this.process = process;
            this.errors = errors;
            process.ifPresent(running -> reader(running).start());
        }

        static NodeTable start(Path folder, ParleyRun run) throws IOException, InterruptedException {
            var home = Files.createDirectories(folder.resolve("node"));
            var errors = folder.resolve("node.log");
            for (var file : List.of("package.json", "package-lock.json", "stances.mjs")) {
                Files.copy(SOURCES.resolve(file), home.resolve(file));
            }
            if (!succeeds(home, errors, "node", "--version")
                    || !succeeds(home, errors, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")) {
                return new NodeTable(Optional.empty(), errors);
            }
            var node = new ProcessBuilder("node", "stances.mjs", run.brokers(), run.registry())
                    .directory(home.toFile())
                    .redirectError(errors.toFile());
            return new NodeTable(Optional.of(node.start()), errors);
        }

        private static boolean succeeds(Path home, Path log, String... command) throws InterruptedException {
            try {
                var process = new ProcessBuilder(command)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                return process.waitFor(90, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException e) {
                return false; // no such command here
            }
        }

        private Thread reader(Process running) {
            return new Thread(() -> running.inputReader().lines().forEach(this::take), "node-output");
        }

        private void take(String line) {
            try {
                var change = JSON.readTree(line);
                var key = change.path("key").asText();
                if (change.path("value").isNull()) {
                    rows.remove(key);
                } else {
                    rows.put(key, change.at("/value/name").asText());
                }
            } catch (IOException e) {
                rows.put("no JSON: " + line, "");
            }
        }

        void await(java.util.Set<String> keys) {
            process.ifPresent(running -> Awaitility.await("Node's table")
                    .atMost(LONGEST)
                    .untilAsserted(() -> assertThat(rows.keySet())
                            .as(Files.readString(errors))
                            .isEqualTo(keys)));
        }

        void assumeRan() throws IOException {
            assumeTrue(process.isPresent(), "Node's example did not run: " + Files.readString(errors));
        }

        @Override
        public void close() {
            process.ifPresent(running -> {
                running.destroy();
                running.onExit().join();
            });
        }
    }
}
