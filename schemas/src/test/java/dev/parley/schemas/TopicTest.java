package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {
    @ParameterizedTest
    @EnumSource(Topic.class)
    void shouldHaveAVersionedNameThatKafkaTakesAndBeFoundByIt(Topic topic) {
        assertThat(topic.topicName()).matches("parley\\.[a-z.-]+\\.v[0-9]+");
        assertThat(Topic.named(topic.topicName())).contains(topic);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void shouldKeepForEverOnlyWhatIsCompacted(Topic topic) {
        assertThat(topic.retention().isEmpty()).isEqualTo(topic.cleanup() == Topic.Cleanup.COMPACT);
        assertThat(topic.settings())
                .containsEntry("cleanup.policy", topic.cleanup().policy());
    }

    @Test
    void shouldHaveASchemaForAllButDeadLetters() {
        assertThat(Arrays.stream(Topic.values()).filter(t -> t.value().isEmpty()))
                .containsExactly(Topic.DEAD_LETTERS);
        assertThatThrownBy(() -> ContractSerdes.value(Topic.DEAD_LETTERS, java.util.Map.of()))
                .hasMessageContaining("raw bytes");
    }

    @Test
    void shouldRefuseAPrefixThatNoTopicMayHave() {
        assertThatThrownBy(() -> Topic.usePrefix("team/env."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("team/env.");
        assertThatThrownBy(() -> Topic.usePrefix("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        Topic.usePrefix("");
        assertThat(Topic.NEWS_RAW.topicName()).isEqualTo("parley.news.raw.v1");
    }
}
