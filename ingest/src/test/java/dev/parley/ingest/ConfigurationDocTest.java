package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.service.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationDocTest {
    @Test
    void shouldListEverySettingAsTheCodeHasIt() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/configuration.md")))
                .containsAll(
                        IngestSettings.all().stream().map(Setting::tableRow).toList());
    }
}
