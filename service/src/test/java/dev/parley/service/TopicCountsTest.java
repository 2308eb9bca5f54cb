package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.broker.TopicCounts;
import dev.parley.service.settings.SettingsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicCountsTest {
    @Test
    void shouldAcceptTopicsThatAreAlike() {
        assertThatCode(() -> TopicCounts.requireSame(Map.of("a", 6, "b", 6))).doesNotThrowAnyException();
        assertThatCode(() -> TopicCounts.requireSame(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void shouldNameTheTopicThatDiffersFromTheOthersInOneSentence() {
        assertThatThrownBy(() -> TopicCounts.requireSame(Map.of("raw", 8, "tagged", 6, "changelog", 6)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("raw has 8, the others 6 partitions")
                .hasMessageNotContaining("\n");
    }
}
