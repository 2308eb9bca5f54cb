package dev.parley.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * The contract as an AsyncAPI 3 document: a channel for each topic of the catalogue, its settings, its key, and the schema of
 * its values as it is registered. What the document says of a field is the schema's own word on it.
 */
public final class AsyncApi {
    private static final String VERSION = "3.0.0";
    /** The version of the topics' names: a breaking change makes a new topic that ends in another. */
    private static final String CONTRACT = "1";

    private static final String AVRO = "application/vnd.apache.avro;version=1.9.0";
    private static final String BINDING = "0.5.0";
    private static final String TOMBSTONE = "Tombstone";
    private static final String DEAD_LETTER = "DeadLetter";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AsyncApi() {}

    /** The document as JSON, indented; the same for the same catalogue. */
    public static String document() {
        var document = object();
        document.put("asyncapi", VERSION);
        document.set("info", info());
        document.put("defaultContentType", "application/vnd.confluent.avro");
        document.set("channels", channels());
        document.set("operations", operations());
        document.putObject("components").set("messages", messages());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the catalogue cannot be written as JSON", e);
        }
    }

    private static ObjectNode info() {
        var info = object();
        info.put("title", "Parley's topics").put("version", CONTRACT);
        info.put(
                "description",
                "News in, statements out: who said what about whom or what, taking which side. Keys are UTF-8 strings;"
                        + " values are Avro in the Confluent wire format, compressed with LZ4. Read with"
                        + " isolation.level=read_committed. docs/topics.md says what each topic promises.");
        info.putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
        return info;
    }

    private static ObjectNode channels() {
        var channels = object();
        Arrays.stream(Topic.values()).forEach(topic -> channels.set(id(topic), channel(topic)));
        return channels;
    }

    private static ObjectNode channel(Topic topic) {
        var channel = object();
        channel.put("address", topic.topicName()).put("description", description(topic));
        var messages = channel.putObject("messages");
        messageNames(topic).forEach(name -> messages.putObject(name).put("$ref", "#/components/messages/" + name));
        channel.putObject("bindings").set("kafka", topicBinding(topic));
        return channel;
    }

    private static ObjectNode topicBinding(Topic topic) {
        var settings = new TreeMap<>(topic.settings());
        var binding = object();
        binding.put("topic", topic.topicName());
        var configuration = binding.putObject("topicConfiguration");
        var policies = configuration.putArray("cleanup.policy");
        Arrays.stream(topic.cleanup().policy().split(",")).forEach(policies::add);
        configuration.put("retention.ms", Long.parseLong(settings.get("retention.ms")));
        configuration.put("max.message.bytes", Topic.MAX_RECORD_BYTES);
        binding.put("bindingVersion", BINDING);
        return binding;
    }

    private static String description(Topic topic) {
        return topic.value()
                .map(Schema::getDoc)
                .orElse(
                        "Records that could not be read, processed or written, with key, bytes and headers as they came.");
    }

    private static List<String> messageNames(Topic topic) {
        var name = topic.value().map(Schema::getName).orElse(DEAD_LETTER);
        return topic.cleanup() == Topic.Cleanup.DELETE ? List.of(name) : List.of(name, TOMBSTONE);
    }

    /** What Parley takes from others and what it gives them; its own memory is neither. */
    private static ObjectNode operations() {
        var operations = object();
        for (var topic : Topic.values()) {
            if (topic != Topic.INGEST_STATE) {
                var takes = topic == Topic.NEWS_RAW;
                operations
                        .putObject((takes ? "take-" : "give-") + id(topic))
                        .put("action", takes ? "receive" : "send")
                        .putObject("channel")
                        .put("$ref", "#/channels/" + id(topic));
            }
        }
        return operations;
    }

    private static ObjectNode messages() {
        var messages = object();
        for (var topic : Topic.values()) {
            topic.value().ifPresent(schema -> messages.set(schema.getName(), message(topic, schema)));
        }
        messages.putObject(DEAD_LETTER)
                .put("title", "A record that failed, with its bytes, key and headers as they came")
                .put("contentType", "application/octet-stream")
                .putObject("payload")
                .put("type", "string")
                .put("format", "binary");
        messages.putObject(TOMBSTONE)
                .put("title", "Null: takes back what the key stood for")
                .put("contentType", "application/octet-stream")
                .putObject("payload")
                .put("type", "null");
        return messages;
    }

    private static ObjectNode message(Topic topic, Schema schema) {
        var message = object();
        message.put("name", schema.getFullName()).put("title", schema.getName()).put("summary", schema.getDoc());
        if (tellsItsOrigin(topic)) {
            message.set("headers", headers());
        }
        message.putObject("payload").put("schemaFormat", AVRO).set("schema", plain(schema));
        var binding = message.putObject("bindings").putObject("kafka");
        binding.putObject("key").put("type", "string").put("description", topic.key());
        binding.put("schemaIdLocation", "payload").put("schemaIdPayloadEncoding", "4");
        binding.put("schemaLookupStrategy", "TopicIdStrategy").put("bindingVersion", BINDING);
        return message;
    }

    /** What came from outside and what is ingest's own has no {@link Provenance}. */
    private static boolean tellsItsOrigin(Topic topic) {
        return topic != Topic.NEWS_RAW && topic != Topic.INGEST_STATE;
    }

    private static ObjectNode headers() {
        var headers = object();
        var properties = headers.put("type", "object").putObject("properties");
        header(properties, Provenance.TAGGER, "Version of the reading that the record rests on.");
        var causes = header(properties, Provenance.CAUSE, "What happened to the item.")
                .putArray("enum");
        Arrays.stream(Provenance.Cause.values()).map(Provenance.Cause::text).forEach(causes::add);
        header(properties, Provenance.ITEM, "Id of the item that brought the record about.");
        header(properties, Provenance.WRITTEN_AT, "When it was written; milliseconds since 1970-01-01 UTC, in digits.");
        return headers;
    }

    private static ObjectNode header(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }

    /** Without what only Java's generated classes look at. */
    private static JsonNode plain(Schema schema) {
        try {
            var tree = JSON.readTree(schema.toString());
            tree.findParents("avro.java.string").forEach(node -> ((ObjectNode) node).remove("avro.java.string"));
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(schema.getFullName() + " is no JSON", e);
        }
    }

    private static String id(Topic topic) {
        return topic.topicName()
                .replaceFirst("^parley\\.", "")
                .replaceFirst("\\.v\\d+$", "")
                .replace('.', '-');
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
