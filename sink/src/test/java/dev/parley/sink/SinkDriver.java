package dev.parley.sink;

import dev.parley.avro.ActorStance;
import dev.parley.avro.ActorStatements;
import dev.parley.avro.StanceShift;
import dev.parley.avro.Statement;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.sink.stance.Evidence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The real topology, driven record by record; what its topics hold after compaction. */
final class SinkDriver implements AutoCloseable {
    final Map<String, Statement> statements = new TreeMap<>();
    final Map<String, ActorStatements> actors = new TreeMap<>();
    final Map<String, ActorStance> stances = new TreeMap<>();
    final Map<String, StanceShift> shifts = new TreeMap<>();
    int records;

    final TopologyTestDriver driver;
    private final TestInputTopic<String, TaggedNewsItem> tagged;
    private final TestOutputTopic<String, Statement> statementTopic;
    private final TestOutputTopic<String, ActorStatements> actorTopic;
    private final TestOutputTopic<String, ActorStance> stanceTopic;
    private final TestOutputTopic<String, StanceShift> shiftTopic;

    SinkDriver(TestRegistry registry, Path state) {
        this(config(registry), state);
    }

    SinkDriver(SinkConfig config, Path state) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "sink-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(SinkTopology.build(config), properties);
        tagged = driver.createInputTopic(
                Topic.NEWS_TAGGED.topicName(),
                new StringSerializer(),
                ContractSerdes.<TaggedNewsItem>value(Topic.NEWS_TAGGED, config.serde())
                        .serializer());
        statementTopic = output(Topic.STATEMENTS, config);
        actorTopic = output(Topic.ACTOR_STATEMENTS, config);
        stanceTopic = output(Topic.ACTOR_STANCES, config);
        shiftTopic = output(Topic.STANCE_SHIFTS, config);
    }

    static SinkConfig config(TestRegistry registry) {
        return new SinkConfig(
                Duration.ofDays(7),
                Duration.ofDays(400),
                50,
                100,
                20,
                0,
                new Evidence(3, 2, 90),
                500_000,
                registry.config());
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> output(Topic topic, SinkConfig config) {
        return driver.createOutputTopic(
                topic.topicName(),
                new StringDeserializer(),
                ContractSerdes.<T>value(topic, config.serde()).deserializer());
    }

    SinkDriver send(TaggedNewsItem item) {
        tagged.pipeInput(item.getItemId(), item, item.getPublishedAt());
        return read();
    }

    SinkDriver withdraw(String itemId, Instant at) {
        tagged.pipeInput(itemId, null, at);
        return read();
    }

    private SinkDriver read() {
        fold(statementTopic, statements);
        fold(actorTopic, actors);
        fold(stanceTopic, stances);
        for (var shift : shiftTopic.readRecordsToList()) {
            records++;
            var value = shift.value();
            if (value.getWithdrawn()) {
                shifts.remove(value.getShiftId());
            } else {
                shifts.put(value.getShiftId(), value);
            }
        }
        return this;
    }

    private <T> void fold(TestOutputTopic<String, T> topic, Map<String, T> into) {
        for (TestRecord<String, T> record : topic.readRecordsToList()) {
            records++;
            if (record.value() == null) {
                into.remove(record.key());
            } else {
                into.put(record.key(), record.value());
            }
        }
    }

    ActorStatements actor(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }

    ActorStance stance(String key) {
        return Objects.requireNonNull(stances.get(key), key);
    }

    /** All ledgers, for comparison. */
    Map<String, Map<String, ?>> ledgers() {
        return Map.of("statements", statements, "actors", actors, "stances", stances, "shifts", shifts);
    }

    @Override
    public void close() {
        driver.close();
    }
}
