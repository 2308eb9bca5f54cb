package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.service.state.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {
    @TempDir
    Path folder;

    private static Settings at(Path path) {
        return Settings.of(List.of()).with(ServiceSettings.STATE_DIR, path).read();
    }

    @Test
    void shouldMakeTheFolderAndLeaveNothingInIt() throws IOException {
        var state = folder.resolve("a/b");

        StateDirectory.check(at(state));

        try (var files = Files.list(state)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void shouldSayThatAFolderCannotBeMade() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> StateDirectory.check(at(file.resolve("state"))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("file", "cannot be written", "state.dir");
    }
}
