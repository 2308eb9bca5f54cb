package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.SettingsException;
import dev.parley.service.state.RetiredStores;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetiredStoresTest {
    private final RetiredStores retired =
            new RetiredStores("parley-sink", "sink", List.of("sink-reports", "sink-groups"));

    @Test
    void shouldRefuseTheStateOfAnEarlierReleaseAndSayWhatToDo() {
        assertThatThrownBy(() -> retired.refuse(List.of(
                        "parley-sink-sink-reports-changelog",
                        "parley-sink-sink-items-changelog",
                        "parley.statements.v1")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("parley-sink-sink-reports-changelog")
                .hasMessageContaining("parley reset sink --execute")
                .message()
                .doesNotContain("sink-items");
    }

    @Test
    void shouldNotMindTheStoresOfAnotherInstallation() {
        assertThatCode(() -> retired.refuse(
                        List.of("other-sink-sink-reports-changelog", "parley-sink-sink-statements-changelog")))
                .doesNotThrowAnyException();
    }
}
