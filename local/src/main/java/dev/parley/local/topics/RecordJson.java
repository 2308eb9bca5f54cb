package dev.parley.local.topics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.schemas.ContractJson;
import dev.parley.schemas.ContractSerdes;
import dev.parley.schemas.Topic;
import dev.parley.schemas.registry.SchemaRegistryException;
import dev.parley.service.settings.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Records of one topic as JSON on one line. */
public final class RecordJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Topic topic;
    private final @Nullable Deserializer<SpecificRecord> values;

    public RecordJson(Topic topic, Settings settings) {
        this.topic = topic;
        this.values = topic.value().isEmpty()
                ? null
                : ContractSerdes.<SpecificRecord>value(topic, settings.serde()).deserializer();
    }

    /**
     * {@code {"key","partition","offset","timestamp","headers","value"}}; value null for a tombstone. Where the value is no
     * Avro, its bytes stand in {@code "bytes"} as Base64, and {@code "error"} says what is wrong with them.
     */
    public String whole(ConsumerRecord<byte[], byte[]> consumed) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("key", words(consumed.key()));
            json.writeNumberField("partition", consumed.partition());
            json.writeNumberField("offset", consumed.offset());
            json.writeStringField(
                    "timestamp", Instant.ofEpochMilli(consumed.timestamp()).toString());
            headers(json, consumed);
            value(json, consumed.value());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void headers(JsonGenerator json, ConsumerRecord<byte[], byte[]> consumed) throws IOException {
        if (consumed.headers().toArray().length == 0) {
            return;
        }
        json.writeObjectFieldStart("headers");
        for (Header header : consumed.headers()) {
            json.writeStringField(header.key(), words(header.value()));
        }
        json.writeEndObject();
    }

    private void value(JsonGenerator json, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            json.writeNullField("value");
        } else if (values == null) {
            json.writeStringField("bytes", Base64.getEncoder().encodeToString(bytes));
        } else {
            decoded(json, values, bytes);
        }
    }

    private void decoded(JsonGenerator json, Deserializer<SpecificRecord> from, byte[] bytes) throws IOException {
        SpecificRecord read;
        try {
            read = from.deserialize(topic.topicName(), bytes);
        } catch (SerializationException e) {
            if (SchemaRegistryException.isBehind(e)) {
                throw e;
            }
            json.writeStringField("bytes", Base64.getEncoder().encodeToString(bytes));
            json.writeStringField("error", e.getMessage());
            return;
        }
        json.writeFieldName("value");
        ContractJson.write(json, read);
    }

    private static @Nullable String words(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
