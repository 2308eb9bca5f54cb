package dev.parley.local.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.registry.SchemaStore.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths of the API: a request in, what becomes the JSON of the answer out. Throws {@link RegistryError} to refuse. */
final class RegistryRoutes {
    private final SchemaStore store;

    RegistryRoutes(SchemaStore store) {
        this.store = store;
    }

    /**
     * Answers one request.
     *
     * @param path the decoded segments of the path
     * @param body the JSON sent, a missing node where there was none
     */
    Object answer(String method, List<String> path, JsonNode body) {
        return switch (path.isEmpty() ? "" : path.get(0)) {
            case "" -> Map.of();
            case "subjects" -> subjects(method, path, body);
            case "schemas" -> schemas(method, path);
            case "config" -> config(method, path, body);
            case "compatibility" -> compatibility(method, path, body);
            case "mode" -> Map.of("mode", "READWRITE");
            case "apis" -> apicurio(method, path);
            default -> throw unknown(path);
        };
    }

    private Object subjects(String method, List<String> path, JsonNode body) {
        var size = path.size();
        if (size >= 3 && !path.get(2).equals("versions") || size > 5) {
            throw unknown(path);
        }
        return switch (method + size) {
            case "GET1" -> store.subjects();
            case "POST2" ->
                whole(store.find(path.get(1), schemaOf(body))
                        .orElseThrow(() -> RegistryError.noSchema("under subject '" + path.get(1) + "'")));
            case "GET3" ->
                store.versions(path.get(1)).stream().map(Version::version).toList();
            case "POST3" -> Map.of("id", store.register(path.get(1), schemaOf(body)));
            case "GET4" -> whole(version(path.get(1), path.get(3)));
            case "GET5" -> new RawJson(version(path.get(1), path.get(3)).schema());
            default -> throw RegistryError.method(method, String.join("/", path));
        };
    }

    private Object schemas(String method, List<String> path) {
        if (!method.equals("GET")) {
            throw RegistryError.method(method, String.join("/", path));
        }
        if (path.size() == 2 && path.get(1).equals("types")) {
            return List.of("AVRO");
        }
        if (path.size() < 3 || path.size() > 4 || !path.get(1).equals("ids")) {
            throw unknown(path);
        }
        var id = number(path.get(2), RegistryError.noSchema(path.get(2)));
        return switch (path.size() == 3 ? "" : path.get(3)) {
            case "" -> Map.of("schema", store.schema(id));
            case "schema" -> new RawJson(store.schema(id));
            case "subjects" ->
                store.uses(id).stream().map(Version::subject).distinct().toList();
            case "versions" ->
                store.uses(id).stream()
                        .map(v -> Map.of("subject", v.subject(), "version", v.version()))
                        .toList();
            default -> throw unknown(path);
        };
    }

    /** What Apicurio's deserializers ask of its own API, of any version: a schema by its id. No schema here has references. */
    private Object apicurio(String method, List<String> path) {
        var kind =
                path.size() > 4 && path.get(1).equals("registry") && path.get(3).equals("ids") ? path.get(4) : "";
        if (path.size() < 6 || path.size() > 7 || !(kind.equals("contentIds") || kind.equals("globalIds"))) {
            throw unknown(path);
        }
        if (!method.equals("GET")) {
            throw RegistryError.method(method, String.join("/", path));
        }
        var schema = store.schema(number(path.get(5), RegistryError.noSchema(path.get(5))));
        if (path.size() == 6) {
            return new RawJson(schema);
        }
        if (!path.get(6).equals("references")) {
            throw unknown(path);
        }
        return List.of();
    }

    private Object config(String method, List<String> path, JsonNode body) {
        if (path.size() > 2) {
            throw unknown(path);
        }
        var subject = path.size() == 2 ? path.get(1) : null;
        return switch (method) {
            case "GET" -> Map.of("compatibilityLevel", level(subject));
            case "PUT" -> {
                var level = Compatibility.named(body.path("compatibility").asText());
                store.setLevel(subject, level);
                yield Map.of("compatibility", level);
            }
            default -> throw RegistryError.method(method, String.join("/", path));
        };
    }

    /** A subject without a level of its own has that of all. */
    private Compatibility level(@Nullable String subject) {
        return store.level(subject).or(() -> store.level(null)).orElseThrow();
    }

    private Object compatibility(String method, List<String> path, JsonNode body) {
        if (path.size() < 4
                || path.size() > 5
                || !path.get(1).equals("subjects")
                || !path.get(3).equals("versions")) {
            throw unknown(path);
        }
        if (!method.equals("POST")) {
            throw RegistryError.method(method, String.join("/", path));
        }
        var against = path.size() == 5 ? List.of(version(path.get(2), path.get(4))) : store.versions(path.get(2));
        var objection = store.objection(path.get(2), schemaOf(body), against);
        return Map.of(
                "is_compatible",
                objection.isEmpty(),
                "messages",
                objection.stream().toList());
    }

    private Version version(String subject, String wanted) {
        var versions = store.versions(subject);
        var number = wanted.equals("latest") || wanted.equals("-1")
                ? versions.size()
                : number(wanted, RegistryError.badVersion(wanted));
        if (number < 1) {
            throw RegistryError.badVersion(wanted);
        }
        if (number > versions.size()) {
            throw RegistryError.noVersion(wanted);
        }
        return versions.get(number - 1);
    }

    private static Map<String, Object> whole(Version version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("subject", version.subject());
        answer.put("version", version.version());
        answer.put("id", version.id());
        answer.put("schemaType", "AVRO");
        answer.put("schema", version.schema());
        return answer;
    }

    private static String schemaOf(JsonNode body) {
        var type = body.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO") || !body.path("references").isEmpty()) {
            throw RegistryError.badSchema("only Avro without references is kept here");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryError.badSchema("the request has no \"schema\"");
        }
        return body.path("schema").asText();
    }

    private static int number(String text, RegistryError otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw otherwise;
        }
    }

    private static RegistryError unknown(List<String> path) {
        return RegistryError.noPath("/" + String.join("/", path));
    }

    /** An answer that is JSON already. */
    record RawJson(String text) {}
}
