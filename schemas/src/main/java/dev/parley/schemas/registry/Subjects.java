package dev.parley.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.schemas.registry.SchemaRegistryException.Fault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.Schema;

/**
 * The subjects of a registry: what stands under them and how compatible their versions must be. Nothing is kept in between;
 * each call asks. Failures are {@link SchemaRegistryException}s that name the subject.
 */
public final class Subjects {
    private final RegistryHttp http;

    public Subjects(RegistrySettings settings) {
        this.http = new RegistryHttp(settings);
    }

    /** Whether there is any version of the subject. */
    public boolean exists(String subject) {
        return find(() -> http.get(path(subject) + "/versions/latest", "looking up subject " + subject))
                .isPresent();
    }

    /** Whether this very schema is one of the subject's versions. */
    public boolean holds(String subject, Schema schema) {
        return find(() -> http.post(path(subject), body(schema), "looking up a schema of subject " + subject))
                .isPresent();
    }

    /** Registers a schema as the subject's newest version; one that is there already stays as it is. */
    public void register(String subject, Schema schema) {
        http.post(path(subject) + "/versions", body(schema), "registering subject " + subject);
    }

    /** The level in force for a subject: its own, else the registry's for all. */
    public String compatibility(String subject) {
        var about = "compatibility of subject " + subject;
        var level = find(() -> http.get("/config/" + encoded(subject) + "?defaultToGlobal=true", about))
                .orElseGet(() -> http.get("/config", about))
                .path("compatibilityLevel");
        if (!level.isTextual()) {
            throw new SchemaRegistryException("schema registry gave no level (" + about + ")", Fault.SETUP, null);
        }
        return level.asText();
    }

    /** Gives a subject a level of its own, such as {@code FULL_TRANSITIVE}. */
    public void setCompatibility(String subject, String level) {
        http.put(
                "/config/" + encoded(subject),
                Map.of("compatibility", level),
                "setting compatibility of subject " + subject);
    }

    private static Optional<JsonNode> find(Supplier<JsonNode> question) {
        try {
            return Optional.of(question.get());
        } catch (SchemaRegistryException e) {
            if (e.isNotFound()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Map<String, String> body(Schema schema) {
        return Map.of("schema", schema.toString());
    }

    private static String path(String subject) {
        return "/subjects/" + encoded(subject);
    }

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }
}
