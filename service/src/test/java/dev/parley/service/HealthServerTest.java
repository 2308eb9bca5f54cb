package dev.parley.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {
    private final AtomicReference<Health> health = new AtomicReference<>(Health.starting("REBALANCING"));
    private final Meters meters = new Meters();
    private final HealthServer server = HealthServer.start(
            "localhost", 0, health::get, () -> meters.registry().scrape());

    @AfterEach
    void stop() {
        server.close();
        meters.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Test
    void shouldBeAliveBeforeItIsReady() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/ready").statusCode()).isEqualTo(503);

        health.set(Health.ready("RUNNING"));

        assertThat(get("/ready").statusCode()).isEqualTo(200);
        assertThat(get("/ready").body()).contains("\"status\":\"READY\"");
    }

    @Test
    void shouldGiveTheCauseWhenDown() throws Exception {
        health.set(Health.down("ERROR", "no \"space\" left"));

        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(get("/health").body()).contains("\"cause\":\"no \\\"space\\\" left\"");
    }

    @Test
    void shouldServeMetrics() throws Exception {
        assertThat(get("/metrics").body()).contains("jvm_memory_used_bytes").contains("# TYPE");
    }

    @Test
    void shouldSayThatThePortIsBusyAndWhatToDo() {
        assertThatThrownBy(() -> HealthServer.start("localhost", server.port(), health::get, () -> ""))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("localhost:" + server.port(), "health.port");
    }
}
