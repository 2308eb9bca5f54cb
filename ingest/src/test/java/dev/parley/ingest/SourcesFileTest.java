package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sources.yaml"), text);
    }

    @Test
    void shouldReadSourcesWithTheirOptions() throws IOException {
        List<SourceSpec> sources = SourcesFile.read(file("""
                sources:
                  - https://echo.example/feed
                  - url: https://courier.example/news.xml
                    outlet: The Courier
                    language: en-GB
                    interval: 10m
                    fullText: true
                """));
        assertThat(sources.get(0)).isEqualTo(SourceSpec.of("https://echo.example/feed"));
        SourceSpec second = sources.get(1);
        assertThat(second.outlet()).isEqualTo("The Courier");
        assertThat(second.interval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(second.fullText()).isTrue();
        assertThat(second.privateAllowed()).isFalse();
    }

    @Test
    void shouldReadJsonToo() throws IOException {
        assertThat(SourcesFile.read(file("{\"sources\":[{\"file\":\"news.jsonl\"}]}"))
                        .get(0)
                        .name())
                .isEqualTo("news.jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'sources:\n  - url: https://a.example\n    outlt: A' | :3: unknown key outlt; did you mean outlet?",
                "'sources:\n  - outlet: A' | :2: a source without url or file",
                "'sources:\n  - url: a\n    interval: soon' | :3: interval wants a duration",
                "'sources:\n  - url: a\n    fullText: maybe' | :3: fullText wants true or false",
                "'sources: 1' | :1: a list of sources is wanted here",
                "'source: []' | :1: unknown key source; did you mean sources?"
            })
    void shouldNameTheLineAndWhatIsWrongThere(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> SourcesFile.read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file + message);
    }
}
