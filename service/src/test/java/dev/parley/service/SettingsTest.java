package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.ApplicationId;
import dev.parley.service.settings.DurationText;
import dev.parley.service.settings.ServiceSettings;
import dev.parley.service.settings.Setting;
import dev.parley.service.settings.Settings;
import dev.parley.service.settings.SettingsException;
import dev.parley.service.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private static SettingsReader reader() {
        return Settings.of(List.of(new Setting("feeds.poll", "5m", "How often.")));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("parley.properties"), List.of(lines));
    }

    @Test
    void shouldLetTheNearerSourceWin() throws IOException {
        var settings = reader().commandLine(List.of("streams.threads=4"))
                .environment(Map.of("PARLEY_STREAMS_THREADS", "3", "PARLEY_HEALTH_PORT", "1", "HOME", "x"))
                .file(file("streams.threads=2", "health.port=2", "feeds.poll=1m"))
                .read();

        assertThat(settings.number("streams.threads", 1, 9)).isEqualTo(4);
        assertThat(settings.number("health.port", 0, 9)).isEqualTo(1);
        assertThat(settings.duration("feeds.poll")).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.text("streams.group.protocol")).isEqualTo("classic");
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void shouldNameKeyValueAndOriginOfWhatCannotBeUsed() throws IOException {
        var settings = reader().file(file("health.port=web", "feeds.poll=often", "topics.create=maybe"))
                .environment(Map.of("PARLEY_STREAMS_THREADS", "0"))
                .read();

        assertThatThrownBy(() -> settings.number("health.port", 0, 65_535))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("health.port", "web", "parley.properties", "0 to 65535");
        assertThatThrownBy(() -> settings.number("streams.threads", 1, 256))
                .hasMessageContainingAll("streams.threads = 0", "PARLEY_STREAMS_THREADS");
        assertThatThrownBy(() -> settings.duration("feeds.poll")).hasMessageContainingAll("often", "30s");
        assertThatThrownBy(() -> settings.flag("topics.create")).hasMessageContaining("maybe");
        assertThatThrownBy(() -> settings.text("no.such")).hasMessageContainingAll("no.such", "PARLEY_NO_SUCH");
    }

    @Test
    void shouldWarnOfUnknownKeysWithTheNearestKnownOne() {
        var settings = reader().commandLine(List.of("health.prot=1", "whatever=1", "kafka.any.client.key=1"))
                .read();

        assertThat(settings.warnings())
                .containsExactly(
                        "unknown setting health.prot (--set) is ignored; did you mean health.port?",
                        "unknown setting whatever (--set) is ignored");
    }

    @Test
    void shouldNeverShowSecrets() {
        var settings = reader().commandLine(List.of(
                        "kafka.sasl.jaas.config=user=a password=hunter2",
                        "serde.basic.auth.user.info=a:hunter2",
                        "kafka.ssl.truststore.password=hunter2",
                        "schema.registry.url=http://a:hunter2@host:8081"))
                .read();

        assertThat(settings.toString()).doesNotContain("hunter2").contains("http://***@host:8081", "***");
        assertThatThrownBy(() -> settings.flag("kafka.ssl.truststore.password"))
                .hasMessageContaining("***")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void shouldPassPrefixedKeysToClientsAndSerde() {
        var settings = reader().environment(Map.of("PARLEY_KAFKA_SECURITY_PROTOCOL", "SSL"))
                .commandLine(List.of("serde.auto.register.schemas=false"))
                .read();

        assertThat(settings.kafka())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("bootstrap.servers", "localhost:9092");
        assertThat(settings.serde())
                .containsEntry("auto.register.schemas", "false")
                .containsEntry("schema.registry.url", "http://localhost:8081");
    }

    @Test
    void shouldRefuseAMalformedAssignmentAndAMissingFile() {
        assertThatThrownBy(() -> reader().commandLine(List.of("novalue"))).hasMessageContaining("novalue");
        assertThatThrownBy(() -> reader().file(folder.resolve("none"))).hasMessageContaining("none");
    }

    @Test
    void shouldReadDurations() {
        assertThat(DurationText.parse("250ms")).contains(Duration.ofMillis(250));
        assertThat(DurationText.parse("400d")).contains(Duration.ofDays(400));
        assertThat(DurationText.parse("PT30S")).contains(Duration.ofSeconds(30));
        for (var wrong :
                List.of("", "5", "s", "-5s", "5 weeks", "999999999999999999999d", "PT-5S", "9223372036854775807d")) {
            assertThat(DurationText.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void shouldMapEveryKeyToAVariableAndBack() {
        for (var setting : ServiceSettings.all()) {
            var read = reader().environment(Map.of(setting.variable(), "given")).read();
            assertThat(read.text(setting.key())).isEqualTo("given");
        }
    }

    @Test
    void shouldTakeNoHarmFromWhatKubernetesSetsForServicesOfThatName() {
        var injected = Map.of(
                "PARLEY_HEALTH_PORT", "tcp://10.0.0.7:8080",
                "PARLEY_INGEST_PORT", "tcp://10.0.0.8:8080",
                "PARLEY_INGEST_SERVICE_HOST", "10.0.0.8",
                "PARLEY_INGEST_SERVICE_PORT_HTTP", "8080",
                "PARLEY_PORT_8080_TCP_ADDR", "10.0.0.9",
                "PARLEY_PORT_8080_TCP", "tcp://10.0.0.9:8080",
                "PARLEY_SERVICE", "sink",
                "PARLEY_STREAMS_THREADS", "3");

        var settings = Settings.of(List.of()).environment(injected).read();

        assertThat(settings.number(ServiceSettings.HEALTH_PORT, 0, 65_535)).isEqualTo(8080);
        assertThat(settings.number(ServiceSettings.THREADS, 1, 9)).isEqualTo(3);
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void shouldPutTheTopicPrefixBeforeGroupsAndHideSecretsInAddresses() {
        var settings = Settings.of(List.of())
                .with(ServiceSettings.TOPICS_PREFIX, "team.env.")
                .with(ServiceSettings.REGISTRY_URL, "http://ada:pw@registry:8081?token=abc")
                .read();

        assertThat(ApplicationId.of("sink", settings)).isEqualTo("team.env.parley-sink");
        assertThat(settings.describe().toString())
                .contains("//***@registry:8081?token=***")
                .doesNotContain("ada:pw")
                .doesNotContain("abc");
    }
}
