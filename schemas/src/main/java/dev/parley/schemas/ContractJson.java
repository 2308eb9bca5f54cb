package dev.parley.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Contract records as plain JSON on one line: fields in the schema's order, times and days as ISO 8601, enums by name,
 * null where there is nothing. Avro's own JSON wraps what may be null and is not meant for readers.
 */
public final class ContractJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ContractJson() {}

    /** One line, without the line feed. */
    public static String line(IndexedRecord value) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes it as the generator's next value, so that it can stand inside another object. */
    public static void write(JsonGenerator json, IndexedRecord value) throws IOException {
        json.writeStartObject();
        for (var field : value.getSchema().getFields()) {
            json.writeFieldName(field.name());
            any(json, value.get(field.pos()));
        }
        json.writeEndObject();
    }

    private static void any(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof IndexedRecord nested) {
            write(json, nested);
        } else if (value instanceof Collection<?> items) {
            array(json, items);
        } else if (value instanceof Map<?, ?> map) {
            object(json, map);
        } else {
            scalar(json, value);
        }
    }

    private static void array(JsonGenerator json, Collection<?> items) throws IOException {
        json.writeStartArray();
        for (var item : items) {
            any(json, item);
        }
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (var entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            any(json, entry.getValue());
        }
        json.writeEndObject();
    }

    /** Instant, LocalDate and enums print as a reader wants them. */
    private static void scalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof ByteBuffer bytes) {
            json.writeString(
                    Base64.getEncoder().encodeToString(bytes.duplicate().array()));
        } else {
            json.writeString(value.toString());
        }
    }
}
