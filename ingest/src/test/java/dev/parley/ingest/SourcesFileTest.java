package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.ingest.source.SourceSpec;
import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("COURIER_PASSWORD", "s3cret", "ECHO_KEY", "k-1");

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
                """), ENVIRONMENT);
        assertThat(sources.get(0)).isEqualTo(SourceSpec.of("https://echo.example/feed"));
        SourceSpec second = sources.get(1);
        assertThat(second.outlet()).isEqualTo("The Courier");
        assertThat(second.interval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(second.fullText()).isTrue();
        assertThat(second.access().privateAllowed()).isFalse();
    }

    @Test
    void shouldTakeCredentialsFromTheEnvironmentAndDefaultsFromTheTop() throws IOException {
        List<SourceSpec> sources = SourcesFile.read(file("""
                defaults:
                  maxInterval: 2h
                  proxy: http://proxy.example:8080
                sources:
                  - url: https://courier.example/feed
                    kind: feed
                    user: reader
                    passwordFrom: COURIER_PASSWORD
                    headers:
                      X-Key: "key ${ECHO_KEY}"
                  - url: https://echo.example/feed
                    maxInterval: 30m
                """), ENVIRONMENT);
        SourceSpec courier = sources.get(0);
        assertThat(courier.kind()).isEqualTo(SourceSpec.Kind.FEED);
        assertThat(courier.maxInterval()).isEqualTo(Duration.ofHours(2));
        assertThat(courier.access().headers())
                .containsEntry("Authorization", "Basic cmVhZGVyOnMzY3JldA==")
                .containsEntry("X-Key", "key k-1");
        assertThat(courier.access().proxy()).hasToString("http://proxy.example:8080");
        assertThat(courier).asString().doesNotContain("k-1").doesNotContain("cmVhZGVy");
        assertThat(sources.get(1).maxInterval()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void shouldReadJsonToo() throws IOException {
        assertThat(SourcesFile.read(file("{\"sources\":[{\"file\":\"news.jsonl\"}]}"), ENVIRONMENT)
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
                "'sources:\n  - url: a\n    kind: fead' | :3: kind wants one of any, feed, page, sitemap, not fead; did you",
                "'sources:\n  - url: a\n  - a' | :3: a stands on line 2 too",
                "'sources:\n  - url: a\n    tokenFrom: NONE' | :3: environment variable NONE is not set",
                "'sources:\n  - url: a\n    user: me' | :3: user and passwordFrom go together",
                "'sources:\n  - url: a\n    proxy: socks://b' | :3: proxy wants an address such as",
                "'sources:\n  - url: ftp://a/b' | :2: url wants an http or https address",
                "'sources:\n  - url: a\n    interval: 1h\n    maxInterval: 5m' | :4: maxInterval is shorter",
                "'sources:\n  - url: a\n    headers:\n      Host: b' | :4: header Host is Parley",
                "'defaults:\n  url: a' | :2: unknown key url",
                "'sources:\n  - url: a\n    url: b' | :3: Duplicate",
                "'sources: 1' | :1: a list of sources is wanted here",
                "'source: []' | :1: unknown key source; did you mean sources?"
            })
    void shouldNameTheLineAndWhatIsWrongThere(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> SourcesFile.read(file, ENVIRONMENT))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file + message);
    }
}
