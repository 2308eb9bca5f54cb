package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.schemas.Topic;
import dev.parley.service.deadletter.DeadLetter;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterHandlerTest {
    private static final Instant THEN = Instant.parse("2020-02-02T02:02:02Z");

    @TempDir
    Path folder;

    private static Topology topology() {
        var builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.Integer()).withName("read"))
                .mapValues(DeadLetterHandlerTest::invert, Named.as("invert"))
                .to("out", Produced.with(Serdes.String(), Serdes.Integer()).withName("write"));
        return builder.build();
    }

    private static Integer invert(Integer number) {
        if (number == 13) {
            throw new NullPointerException();
        }
        if (number == 17) {
            throw new ProcessorStateException("disk full");
        }
        return 100 / number;
    }

    private Properties properties() {
        var settings = Settings.of(List.of())
                .with(ServiceSettings.STATE_DIR, folder)
                .with(ServiceSettings.GUARANTEE, "at_least_once")
                .read();
        return StreamsProperties.of("test", settings);
    }

    private static byte[] bytes(int number) {
        return Serdes.Integer().serializer().serialize("in", number);
    }

    @Test
    void shouldBlameNoRecordForAStateStoreThatFails() {
        try (var driver = new TopologyTestDriver(topology(), properties())) {
            TestInputTopic<String, byte[]> in = driver.createInputTopic(
                    "in", new StringSerializer(), Serdes.ByteArray().serializer());

            assertThatThrownBy(() -> in.pipeInput("state", bytes(17), THEN)).hasStackTraceContaining("disk full");
            assertThat(driver.createOutputTopic(
                                    Topic.DEAD_LETTERS.topicName(),
                                    new StringDeserializer(),
                                    new ByteArrayDeserializer())
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void shouldSetAsideWhatFailsAndLetTheRestFlow() {
        try (var driver = new TopologyTestDriver(topology(), properties())) {
            TestInputTopic<String, byte[]> in = driver.createInputTopic(
                    "in", new StringSerializer(), Serdes.ByteArray().serializer());
            in.pipeInput(
                    new TestRecord<>("poison", new byte[] {1, 2}, new RecordHeaders().add("h", new byte[] {7}), THEN));
            in.pipeInput("zero", bytes(0), THEN);
            in.pipeInput("silent", bytes(13), THEN);
            in.pipeInput("good", bytes(4), THEN);

            var out = driver.createOutputTopic(
                    "out", new StringDeserializer(), Serdes.Integer().deserializer());
            assertThat(out.readKeyValuesToMap()).isEqualTo(Map.of("good", 25));
            var dead = driver.createOutputTopic(
                            Topic.DEAD_LETTERS.topicName(), new StringDeserializer(), new ByteArrayDeserializer())
                    .readRecordsToList();
            assertThat(dead).extracting(TestRecord::key).containsExactly("poison", "zero", "silent");
            assertThat(dead.get(0).value()).containsExactly(1, 2);
            assertThat(dead.get(0).headers().lastHeader("h").value()).containsExactly(7);
            assertThat(dead.get(1).value()).isEqualTo(bytes(0));
            assertThat(text(dead.get(1), DeadLetter.MESSAGE)).contains("/ by zero");
            assertThat(text(dead.get(1), DeadLetter.TOPIC)).isEqualTo("in");
            assertThat(text(dead.get(1), DeadLetter.NODE)).isEqualTo("invert");
            assertThat(text(dead.get(1), DeadLetter.TIMESTAMP)).isEqualTo(String.valueOf(THEN.toEpochMilli()));
            assertThat(text(dead.get(2), DeadLetter.MESSAGE)).isEqualTo("NullPointerException");
            assertThat(dead)
                    .allSatisfy(letter -> assertThat(letter.getRecordTime()).isAfter(THEN));
            assertThat(dead).allSatisfy(letter -> assertThat(letter.headers()).allMatch(h -> h.value() != null));
        }
    }

    private static String text(TestRecord<String, byte[]> letter, String header) {
        return new String(letter.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }
}
