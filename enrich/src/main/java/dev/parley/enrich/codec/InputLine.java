package dev.parley.enrich.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.pipeline.Extraction.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One line of JSON, read field by field; whatever is wrong with it is a {@link LineException}. */
final class InputLine {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final String id;

    private InputLine(JsonNode object) {
        this.object = object;
        var given = object.path("id");
        if (!given.isTextual() && !given.isNumber()) {
            throw new LineException(null, "no id");
        }
        this.id = given.asText();
    }

    /** Of UTF-8; what is broken in it is read as U+FFFD. */
    static InputLine parse(byte[] line) {
        try {
            return of(JSON.readTree(line));
        } catch (IOException e) {
            return parse(new String(line, StandardCharsets.UTF_8));
        }
    }

    private static InputLine of(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new LineException(null, "no JSON object");
        }
        return new InputLine(node);
    }

    static InputLine parse(String line) {
        try {
            return of(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new LineException(null, "no JSON: " + e.getOriginalMessage());
        }
    }

    String id() {
        return id;
    }

    JsonNode field(String name) {
        return object.path(name);
    }

    String required(String name) {
        var value = optional(name);
        if (value == null) {
            throw wrong("no " + name);
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong(name + " is no text");
        }
        return value.textValue();
    }

    /** A time with its offset, or a day, which stands for its first moment in UTC. */
    @Nullable
    Instant time(String name) {
        var value = optional(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return value.length() == "2026-01-01".length()
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw wrong(name + " is no time such as 2026-03-05T17:00:00Z: " + value);
        }
    }

    /** A stretch of the text, which has this many code points; never empty. */
    Range range(String name, JsonNode begin, JsonNode end, int length) {
        if (!begin.canConvertToInt() || !end.canConvertToInt()) {
            throw wrong(name + " is no pair of offsets");
        }
        var from = begin.intValue();
        var to = end.intValue();
        if (from < 0 || to <= from || to > length) {
            throw wrong(name + " " + from + ".." + to + " is no stretch of a text of " + length + " code points");
        }
        return new Range(from, to);
    }

    LineException wrong(String message) {
        return new LineException(id, message);
    }
}
