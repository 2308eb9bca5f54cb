package dev.parley.view.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.view.Records;
import dev.parley.view.codec.ActorDocuments;
import dev.parley.view.codec.ItemDocuments;
import dev.parley.view.codec.ShiftDocuments;
import dev.parley.view.codec.StatementDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/dev/parley/view/openapi.json");

    @TempDir
    private Path folder;

    /** To write it anew: {@code -Dparley.openapi.write=true} in {@code test.jvm.flags}. */
    @Test
    void shouldBeWhatTheRoutesSay() throws IOException {
        var made = OpenApiDocument.text(Routes.all());
        if (Boolean.getBoolean("parley.openapi.write")) {
            Files.writeString(FILE, made);
        }

        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    @Test
    void shouldTellWhatIsAnswered() throws IOException {
        var document = new ObjectMapper().readTree(Files.readString(FILE));
        try (var served = new Served(folder, Map.of())) {
            served.add(
                    StatementDocuments.of(Records.statement("lena-ames", "one").build()),
                    ActorDocuments.of(Records.actor("lena-ames", 1).build()),
                    ItemDocuments.of(Records.item("item-1")),
                    ShiftDocuments.of(Records.shift("turn").build(), new TopicPartition("shifts", 0), 1));
            for (var path : List.of(
                    "/api/actors",
                    "/api/actors/lena-ames",
                    "/api/statements",
                    "/api/statements/lena-ames/one",
                    "/api/targets",
                    "/api/targets/bridge",
                    "/api/stances?target=bridge",
                    "/api/stances?target=bridge&by=day",
                    "/api/stances?target=bridge&by=affiliation",
                    "/api/shifts",
                    "/api/outlets",
                    "/api/health",
                    "/api/nothing",
                    "/api/statements?size=0")) {
                var answer = served.get(path);
                var schema = answer.statusCode() == 200
                        ? document.at("/paths/" + pointer(path) + "/get/responses/200/content/application~1json/schema")
                        : document.at("/components/schemas/Problem");
                assertThat(schema.isMissingNode()).as(path).isFalse();
                assertThat(faults(document, schema, Served.json(answer), path)).isEmpty();
            }
        }
    }

    private static String pointer(String path) {
        return path.replaceAll("\\?.*", "")
                .replace("/actors/lena-ames", "/actors/{id}")
                .replace("/statements/lena-ames/one", "/statements/{actorId}/{statementId}")
                .replace("/targets/bridge", "/targets/{id}")
                .replace("/", "~1");
    }

    /** As much of JSON Schema as the document uses; what is not told there is a fault too. */
    private static List<String> faults(JsonNode document, JsonNode schema, JsonNode value, String where) {
        List<String> faults = new ArrayList<>();
        if (schema.has("$ref")) {
            return faults(document, document.at(schema.get("$ref").asText().substring(1)), value, where);
        }
        if (schema.has("anyOf")) {
            return value.isNull() ? faults : faults(document, schema.at("/anyOf/0"), value, where);
        }
        if (schema.has("allOf")) {
            schema.get("allOf").forEach(part -> faults.addAll(required(document, part, value, where)));
            return faults;
        }
        var types = schema.path("type").isArray()
                ? schema.get("type").toString()
                : schema.path("type").asText();
        if (value.isNull()) {
            return schema.isEmpty() || types.contains("null") ? faults : List.of(where + " is null");
        }
        if (value.isObject() && schema.has("properties")) {
            faults.addAll(required(document, schema, value, where));
            value.fieldNames().forEachRemaining(name -> {
                if (!schema.get("properties").has(name)) {
                    faults.add(where + " has " + name);
                }
            });
        } else if (value.isArray() && schema.has("items")) {
            value.forEach(item -> faults.addAll(faults(document, schema.get("items"), item, where + "[]")));
        } else if (!schema.isEmpty() && !fits(types, value)) {
            faults.add(where + " is no " + types);
        }
        return faults;
    }

    private static List<String> required(JsonNode document, JsonNode schema, JsonNode value, String where) {
        var own = schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        List<String> faults = new ArrayList<>();
        own.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(where + " lacks " + name.asText());
            }
        });
        own.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                faults.addAll(faults(
                        document, property.getValue(), value.get(property.getKey()), where + "." + property.getKey()));
            }
        });
        return faults;
    }

    private static boolean fits(String types, JsonNode value) {
        return (types.contains("string") && value.isTextual())
                || (types.contains("integer") && value.isIntegralNumber())
                || (types.contains("number") && value.isNumber())
                || (types.contains("boolean") && value.isBoolean())
                || (types.contains("object") && value.isObject());
    }
}
