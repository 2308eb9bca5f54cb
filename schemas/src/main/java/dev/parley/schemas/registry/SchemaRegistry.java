package dev.parley.schemas.registry;

import dev.parley.schemas.registry.SchemaRegistryException.Fault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * Ids for schemas and schemas for ids, each asked for once. An id that the registry does not know is asked for again for a
 * time, since one that is starting knows it a moment later. Thread-safe.
 */
public final class SchemaRegistry {
    private record Registered(String subject, Schema schema) {}

    private final RegistryHttp http;
    private final boolean autoRegister;
    private final Map<Registered, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<Integer, Object> asking = new ConcurrentHashMap<>();
    private final UnknownIds unknown;

    public SchemaRegistry(RegistrySettings settings) {
        this.http = new RegistryHttp(settings);
        this.autoRegister = settings.autoRegister();
        this.unknown = new UnknownIds(settings.unknownWait(), System::nanoTime, RegistryHttp::pause);
    }

    /** The subject under which a topic's values are registered. */
    public static String subject(String topic) {
        return topic + "-value";
    }

    /** The id of a schema under a subject: registers it, or only looks it up, as the settings say. */
    public int id(String subject, Schema schema) {
        return ids.computeIfAbsent(new Registered(subject, schema), this::ask);
    }

    private int ask(Registered wanted) {
        var path = "/subjects/" + URLEncoder.encode(wanted.subject(), StandardCharsets.UTF_8);
        var about = (autoRegister ? "registering subject " : "looking up subject ") + wanted.subject();
        var body = Map.of("schema", wanted.schema().toString());
        var answer =
                http.post(autoRegister ? path + "/versions" : path, body, about).path("id");
        if (!answer.isInt()) {
            throw new SchemaRegistryException("schema registry gave no id (" + about + ")", Fault.SETUP, null);
        }
        return answer.intValue();
    }

    /** The schema with this id, as its writer had it. */
    public Schema schema(int id) {
        var known = schemas.get(id);
        if (known != null) {
            return known;
        }
        // Not within the map's own lock: this may take a while, and others want other ids.
        synchronized (asking.computeIfAbsent(id, i -> new Object())) {
            var meanwhile = schemas.get(id);
            var fetched = meanwhile == null ? unknown.persist(() -> fetch(id)) : meanwhile;
            schemas.put(id, fetched);
            asking.remove(id);
            return fetched;
        }
    }

    /** Returns once the registry answers at all, whatever it says. Throws a passing SchemaRegistryException where it does not. */
    public void reach() {
        try {
            http.get("/subjects", "whether it answers");
        } catch (SchemaRegistryException e) {
            if (e.isPassing()) {
                throw e;
            }
        }
    }

    private Schema fetch(int id) {
        var about = "schema id " + Integer.toUnsignedString(id);
        var answer = http.get("/schemas/ids/" + Integer.toUnsignedString(id), about);
        if (!"AVRO".equals(answer.path("schemaType").asText("AVRO"))) {
            throw new SchemaRegistryException(
                    about + " is no Avro but " + answer.path("schemaType"), Fault.RECORD, null);
        }
        try {
            return new Schema.Parser().parse(answer.path("schema").asText());
        } catch (SchemaParseException e) {
            throw new SchemaRegistryException(about + " holds no Avro schema: " + e.getMessage(), Fault.RECORD, e);
        }
    }
}
