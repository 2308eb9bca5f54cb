package dev.parley.local.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRegistryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FIRST = record("{\"name\":\"id\",\"type\":\"string\"}");
    private static final String WITH_DEFAULT =
            record("{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"n\",\"type\":\"int\",\"default\":0}");
    private static final String WITHOUT_DEFAULT =
            record("{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"n\",\"type\":\"int\"}");

    @TempDir
    private Path folder;

    private LocalRegistry registry;

    @BeforeEach
    void start() {
        registry = LocalRegistry.start(folder, LocalRegistry.ANY_PORT);
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldGiveOneIdToOneSchemaUnderTwoSubjects() throws Exception {
        assertThat(register("a-value", FIRST)).isEqualTo(1);
        assertThat(register("b-value", FIRST)).isEqualTo(1);
        assertThat(register("a-value", WITH_DEFAULT)).isEqualTo(2);

        assertThat(get("/subjects").toString()).isEqualTo("[\"a-value\",\"b-value\"]");
        assertThat(get("/subjects/a-value/versions").toString()).isEqualTo("[1,2]");
        assertThat(get("/schemas/ids/1/subjects").toString()).isEqualTo("[\"a-value\",\"b-value\"]");
        assertThat(get("/schemas/ids/2").path("schema").asText()).contains("\"n\"");
        assertThat(get("/subjects/a-value/versions/latest").path("version").asInt())
                .isEqualTo(2);
        assertThat(get("/subjects/a-value/versions/1/schema").path("type").asText())
                .isEqualTo("record");
    }

    @Test
    void shouldFindARegisteredSchemaWhateverItsWhiteSpace() throws Exception {
        register("a-value", FIRST);
        var found = post("/subjects/a-value", schema(FIRST.replace(",", " ,\n")));
        assertThat(found.path("version").asInt()).isEqualTo(1);
        assertThat(post("/subjects/a-value", schema(WITH_DEFAULT))
                        .path("error_code")
                        .asInt())
                .isEqualTo(40403);
    }

    @Test
    void shouldRefuseAVersionThatOlderReadersCannotRead() throws Exception {
        register("a-value", FIRST);
        var refused = post("/subjects/a-value/versions", schema(WITHOUT_DEFAULT));
        assertThat(refused.path("error_code").asInt()).isEqualTo(409);
        assertThat(refused.path("message").asText()).contains("a-value");
        var path = "/compatibility/subjects/a-value/versions/latest";
        assertThat(post(path, schema(WITHOUT_DEFAULT)).path("is_compatible").asBoolean())
                .isFalse();
        assertThat(post(path, schema(WITH_DEFAULT)).path("is_compatible").asBoolean())
                .isTrue();
    }

    @Test
    void shouldAnswerWhatApicuriosDeserializersAskForAnId() throws Exception {
        register("a-value", FIRST);
        for (var path : List.of("v3/ids/contentIds/1", "v3/ids/globalIds/1", "v2/ids/contentIds/1")) {
            assertThat(get("/apis/registry/" + path)).as(path).isEqualTo(JSON.readTree(FIRST));
            assertThat(get("/apis/registry/" + path + "/references").toString()).isEqualTo("[]");
        }
    }

    @Test
    void shouldCheckAsTheSubjectsOwnLevelSays() throws Exception {
        register("a-value", FIRST);
        send("PUT", "/config/a-value", "{\"compatibility\":\"NONE\"}");
        assertThat(get("/config/a-value").path("compatibilityLevel").asText()).isEqualTo("NONE");
        assertThat(get("/config").path("compatibilityLevel").asText()).isEqualTo("FULL_TRANSITIVE");
        assertThat(register("a-value", WITHOUT_DEFAULT)).isEqualTo(2);
    }

    @Test
    void shouldKeepItsSchemasOverARestart() throws Exception {
        register("a-value", FIRST);
        send("PUT", "/config", "{\"compatibility\":\"BACKWARD\"}");
        registry.close();
        registry = LocalRegistry.start(folder, LocalRegistry.ANY_PORT);
        assertThat(register("b-value", FIRST)).isEqualTo(1);
        assertThat(register("b-value", WITH_DEFAULT)).isEqualTo(2);
        assertThat(get("/config").path("compatibilityLevel").asText()).isEqualTo("BACKWARD");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /subjects/none/versions, '', 40401",
        "GET, /subjects/none/versions/1, '', 40401",
        "GET, /subjects/a-value/versions/9, '', 40402",
        "GET, /subjects/a-value/versions/0, '', 42202",
        "GET, /subjects/a-value/versions/x, '', 42202",
        "GET, /schemas/ids/9, '', 40403",
        "GET, /schemas/ids/x, '', 40403",
        "GET, /schemas/ids/99999999999, '', 40403",
        "GET, /nothing/here, '', 404",
        "GET, /apis/registry/v3/ids/contentIds/9, '', 40403",
        "GET, /apis/registry/v3/ids/contentIds, '', 404",
        "GET, /apis/registry/v3/groups/default/artifacts/a, '', 404",
        "DELETE, /apis/registry/v3/ids/contentIds/1, '', 405",
        "GET, /subjects/a-value/other, '', 404",
        "DELETE, /subjects, '', 405",
        "POST, /subjects/a-value/versions, '', 42201",
        "POST, /subjects/a-value/versions, '{', 400",
        "POST, /subjects/a-value/versions, '[]', 42201",
        "POST, /subjects/a-value/versions, '{\"schema\":\"nothing\"}', 42201",
        "POST, /subjects/a-value/versions, '{\"schema\":\"{}\",\"schemaType\":\"JSON\"}', 42201",
        "PUT, /config, '{\"compatibility\":\"SOME\"}', 42203",
    })
    void shouldRefuseWithTheCodeOfTheApi(String method, String path, String body, int code) throws Exception {
        register("a-value", FIRST);
        assertThat(send(method, path, body).path("error_code").asInt()).isEqualTo(code);
    }

    @Test
    void shouldRefuseABodyBeyondItsLimit() throws Exception {
        var answer = send("POST", "/subjects/a-value/versions", " ".repeat(5_000_000));
        assertThat(answer.path("error_code").asInt()).isEqualTo(413);
    }

    @Test
    void shouldNameThePortThatIsTaken() {
        var port = URI.create(registry.url()).getPort();
        assertThatThrownBy(() -> LocalRegistry.start(folder, port))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("already in use");
    }

    @Test
    void shouldNameTheFileThatIsDamaged() throws Exception {
        Files.writeString(folder.resolve("registry.json"), "[1");
        assertThatThrownBy(() -> LocalRegistry.start(folder, LocalRegistry.ANY_PORT))
                .hasMessageContaining("registry.json");
    }

    private int register(String subject, String text) throws IOException, InterruptedException {
        return post("/subjects/" + subject + "/versions", schema(text))
                .path("id")
                .asInt(-1);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(registry.url() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    private static String schema(String text) throws IOException {
        return JSON.writeValueAsString(Map.of("schema", text));
    }

    private static String record(String fields) {
        return "{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}";
    }
}
