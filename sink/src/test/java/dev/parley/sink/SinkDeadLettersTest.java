package dev.parley.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.TaggedNewsItem;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.service.StreamsProperties;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkDeadLettersTest {
    /** So small that a test need not make megabytes. */
    private static final int MOST_BYTES = 100_000;

    @TempDir
    private Path folder;

    private Settings settings(TestRegistry registry) {
        var reader = Settings.of(SinkConfig.SETTINGS)
                .with(ServiceSettings.STATE_DIR, folder)
                .with(ServiceSettings.GUARANTEE, "at_least_once")
                .with("kafka.max.request.size", MOST_BYTES);
        registry.config().forEach((key, value) -> reader.with(key.startsWith("schema.") ? key : "serde." + key, value));
        return reader.read();
    }

    @Test
    void shouldOnlyPointAtATaggedItemThatIsTooLargeAndFoldTheRest() {
        try (var registry = new TestRegistry()) {
            var settings = settings(registry);
            var topology = SinkTopology.build(SinkConfig.of(settings), Stores::inMemoryKeyValueStore);
            try (var driver = new TopologyTestDriver(topology, StreamsProperties.of("sink", settings));
                    var serde = ContractSerdes.<TaggedNewsItem>value(Topic.NEWS_TAGGED, registry.config())) {
                var in = driver.createInputTopic(
                        Topic.NEWS_TAGGED.topicName(), new StringSerializer(), serde.serializer());
                var large = Items.item("large", "paper", Items.MAY_4, Items.said("Q1", "Never."));
                large.setText("Word ".repeat(40_000));
                in.pipeInput("large", large, Items.MAY_4);
                in.pipeInput(
                        "small", Items.item("small", "paper", Items.MAY_4, Items.said("Q1", "Ever.")), Items.MAY_4);

                assertThat(output(driver, Topic.STATEMENTS).readRecordsToList()).hasSize(1);
                var letter = output(driver, Topic.DEAD_LETTERS).readRecord();
                assertThat(letter.key()).isEqualTo("large");
                assertThat(letter.value()).isNull();
                assertThat(headers(letter))
                        .containsEntry("__streams.errors.topic", "parley.news.tagged.v1")
                        .containsEntry("__streams.errors.offset", "0")
                        .containsKey("parley.errors.left.out.bytes");
                assertThat(output(driver, Topic.DEAD_LETTERS).isEmpty()).isTrue();
            }
        }
    }

    private static TestOutputTopic<String, byte[]> output(TopologyTestDriver driver, Topic topic) {
        return driver.createOutputTopic(topic.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, String> headers(TestRecord<String, byte[]> letter) {
        Map<String, String> texts = new HashMap<>();
        letter.headers().forEach(header -> texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return texts;
    }
}
