package dev.parley.sink;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.StatementStance;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.state.Section;
import dev.parley.sink.stance.ShiftRule;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology, driven record by record; what its topics hold after compaction. */
final class SinkDriver implements AutoCloseable {
    final Map<String, Statement> statements = new TreeMap<>();
    final Map<String, StatementStance> rows = new TreeMap<>();
    final Map<String, ActorStatements> actors = new TreeMap<>();
    final Map<String, ActorStance> stances = new TreeMap<>();
    final Map<String, StanceShift> shifts = new TreeMap<>();
    int records;

    /** The bytes of every value, by topic and key. */
    final Map<String, ByteBuffer> bytes = new TreeMap<>();

    final SinkConfig config;
    private final Runnable closing;
    private final Map<Topic, Serde<SpecificRecord>> serdes = new EnumMap<>(Topic.class);

    final TopologyTestDriver driver;
    private final TestInputTopic<String, TaggedNewsItem> tagged;
    private final TestOutputTopic<String, byte[]> statementTopic;
    private final TestOutputTopic<String, byte[]> rowTopic;
    private final TestOutputTopic<String, byte[]> actorTopic;
    private final TestOutputTopic<String, byte[]> stanceTopic;
    private final TestOutputTopic<String, byte[]> shiftTopic;

    /** With a registry of its own. */
    SinkDriver(Path state) {
        this(new TestRegistry(), state);
    }

    private SinkDriver(TestRegistry registry, Path state) {
        this(config(registry), registry::close, state);
    }

    SinkDriver(SinkConfig config, Path state) {
        this(config, () -> {}, state);
    }

    private SinkDriver(SinkConfig config, Runnable closing, Path state) {
        this.config = config;
        this.closing = closing;
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "sink-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(SinkTopology.build(config, Stores::inMemoryKeyValueStore), properties);
        tagged = driver.createInputTopic(
                Topic.NEWS_TAGGED.topicName(),
                new StringSerializer(),
                ContractSerdes.<TaggedNewsItem>value(Topic.NEWS_TAGGED, config.serde())
                        .serializer());
        statementTopic = output(Topic.STATEMENTS);
        rowTopic = output(Topic.STATEMENT_STANCES);
        actorTopic = output(Topic.ACTOR_STATEMENTS);
        stanceTopic = output(Topic.ACTOR_STANCES);
        shiftTopic = output(Topic.STANCE_SHIFTS);
    }

    static SinkConfig config(TestRegistry registry) {
        return config(registry, Set.of());
    }

    static SinkConfig config(TestRegistry registry, Set<String> erased) {
        return new SinkConfig(
                Duration.ofDays(7),
                Duration.ofDays(400),
                50,
                100,
                20,
                0,
                new ShiftRule(3, 2, 90),
                500_000,
                erased,
                registry.config());
    }

    private TestOutputTopic<String, byte[]> output(Topic topic) {
        return driver.createOutputTopic(topic.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    SinkDriver send(TaggedNewsItem item) {
        tagged.pipeInput(item.getItemId(), item, item.getPublishedAt());
        return read();
    }

    SinkDriver withdraw(String itemId, Instant at) {
        tagged.pipeInput(itemId, null, at);
        return read();
    }

    /** Every record that the last event brought about, by topic. */
    final Map<Topic, List<TestRecord<String, byte[]>>> last = new EnumMap<>(Topic.class);

    private SinkDriver read() {
        last.clear();
        fold(Topic.STATEMENTS, statementTopic, statements);
        fold(Topic.STATEMENT_STANCES, rowTopic, rows);
        fold(Topic.ACTOR_STATEMENTS, actorTopic, actors);
        fold(Topic.ACTOR_STANCES, stanceTopic, stances);
        for (var record : taken(Topic.STANCE_SHIFTS, shiftTopic)) {
            records++;
            StanceShift shift = value(Topic.STANCE_SHIFTS, record.value());
            if (shift.getWithdrawn()) {
                shifts.remove(shift.getShiftId());
            } else {
                shifts.put(shift.getShiftId(), shift);
            }
        }
        return this;
    }

    private List<TestRecord<String, byte[]>> taken(Topic topic, TestOutputTopic<String, byte[]> output) {
        var records = output.readRecordsToList();
        last.put(topic, records);
        return records;
    }

    private <T extends SpecificRecord> void fold(
            Topic topic, TestOutputTopic<String, byte[]> output, Map<String, T> into) {
        for (TestRecord<String, byte[]> record : taken(topic, output)) {
            records++;
            var name = topic + " " + record.key();
            if (record.value() == null) {
                into.remove(record.key());
                bytes.remove(name);
            } else {
                into.put(record.key(), value(topic, record.value()));
                bytes.put(name, ByteBuffer.wrap(record.value()));
            }
        }
    }

    @SuppressWarnings("unchecked") // each topic's serde is made for its own type
    private <T extends SpecificRecord> T value(Topic topic, byte[] bytes) {
        var serde = serdes.computeIfAbsent(topic, t -> ContractSerdes.value(t, config.serde()));
        return (T) serde.deserializer().deserialize(topic.topicName(), bytes);
    }

    ActorStatements actor(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }

    ActorStance stance(String key) {
        return Objects.requireNonNull(stances.get(key), key);
    }

    /** How many records were written so far to a topic that no other reads here. */
    long written(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .size();
    }

    /** How many entries a section of the state holds. */
    long entries(Section<?> section) {
        return entries(section, "");
    }

    /** How many entries the state keeps of a subject's own statements whose reports are gone. */
    long latest(String subject) {
        return entries(SinkStores.LATEST, Keys.of(subject, "own", ""));
    }

    private long entries(Section<?> section, String begin) {
        var kept = 0L;
        KeyValueStore<String, ?> store = driver.getKeyValueStore(section.store());
        try (var entries = store.all()) {
            while (entries.hasNext()) {
                kept += entries.next().key.startsWith(section.prefix() + begin) ? 1 : 0;
            }
        }
        return kept;
    }

    /** All ledgers, for comparison. */
    Map<String, Map<String, ?>> ledgers() {
        return Map.of("statements", statements, "rows", rows, "actors", actors, "stances", stances, "shifts", shifts);
    }

    @Override
    public void close() {
        driver.close();
        closing.run();
    }
}
