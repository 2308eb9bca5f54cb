package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.service.state.StateMemory;
import java.util.List;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsPropertiesTest {
    private static StreamsConfig config(String... assignments) {
        var settings = Settings.of(List.of()).commandLine(List.of(assignments)).read();
        return new StreamsConfig(StreamsProperties.of("enrich", settings));
    }

    @Test
    void shouldBeExactlyOnceWithDeadLettersAndNamedResources() {
        var config = config();

        assertThat(config.getString("application.id")).isEqualTo("parley-enrich");
        assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(config.getString("errors.dead.letter.queue.topic.name")).isEqualTo("parley.dead-letters.v1");
        assertThat(config.getBoolean("ensure.explicit.internal.resource.naming"))
                .isTrue();
        assertThat(config.getLong("commit.interval.ms")).isEqualTo(1_000);
        assertThat(config.getLong("max.task.idle.ms")).isEqualTo(-1);
        assertThat(config.originals()).containsEntry(CommitPace.SOON_MS, 100L);
        assertThat(config.getProducerConfigs("c")).containsEntry("compression.type", "lz4");
        assertThat(config.getMainConsumerConfigs("g", "c", 0))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("session.timeout.ms", 10_000);
    }

    @Test
    void shouldNeverCommitSoonerWhenBusy() {
        assertThat(config("streams.commit.interval=2s").getLong("commit.interval.ms"))
                .isEqualTo(2_000);
    }

    @Test
    void shouldLetWhatTheOperatorTellsKafkaWin() {
        var config =
                config("kafka.compression.type=zstd", "kafka.num.stream.threads=3", "kafka.consumer.fetch.min.bytes=9");

        assertThat(config.getProducerConfigs("c")).containsEntry("compression.type", "zstd");
        assertThat(config.getInt("num.stream.threads")).isEqualTo(3);
        assertThat(config.getMainConsumerConfigs("g", "c", 0)).containsEntry("fetch.min.bytes", "9");
    }

    @Test
    void shouldLeaveTheSessionToTheBrokersUnderTheStreamsProtocol() {
        assertThat(config("streams.group.protocol=streams").originals()).doesNotContainKey("session.timeout.ms");
    }

    @Test
    void shouldRefuseAGuaranteeThatIsNone() {
        assertThatThrownBy(() -> config("streams.processing.guarantee=maybe"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("maybe", "exactly_once_v2");
    }

    @Test
    void shouldBoundTheMemoryOfTheStateStores() {
        assertThat(config("state.memory=256m").originals()).containsEntry(StateMemory.BYTES, 256L << 20);
        assertThat(config("state.memory=1k").originals()).containsEntry(StateMemory.BYTES, 32L << 20);
        assertThat((Long) config().originals().get(StateMemory.BYTES)).isBetween(32L << 20, 1L << 30);
        assertThat(config().originals()).containsEntry("rocksdb.config.setter", StateMemory.class);
    }

    @Test
    void shouldRefuseAMemoryThatIsNoSize() {
        assertThatThrownBy(() -> config("state.memory=much"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("state.memory", "much", "256m");
    }
}
