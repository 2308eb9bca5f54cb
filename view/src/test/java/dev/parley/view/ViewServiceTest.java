package dev.parley.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewServiceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "view.port, 80900",
        "view.port, http",
        "view.threads, 1",
        "view.rate, 0",
        "view.streams, -1",
        "view.silence, soon",
        "view.commit, often"
    })
    void shouldRefuseAWrongSettingBeforeItMakesItsFolder(String key, String value) {
        var state = folder.resolve("state");
        var settings = Settings.of(ViewSettings.all())
                .with(ServiceSettings.STATE_DIR, state)
                .with(key, value)
                .read();

        assertThatThrownBy(() -> new ViewService(settings, new SimpleMeterRegistry()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
        assertThat(state).doesNotExist();
    }
}
