package dev.parley.ingest.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.ingest.feed.JsonFeedReader;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Refusal.Reason;
import dev.parley.ingest.item.Siblings;
import dev.parley.ingest.item.Whitespace;
import dev.parley.ingest.ninjs.NinjsReader;
import dev.parley.ingest.records.RecordReader;
import dev.parley.ingest.text.Charsets;
import dev.parley.ingest.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** JSON of any shape: lines of objects, one object or array over many lines, a JSON Feed, ninjs. */
final class JsonReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.LINE_BYTES)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private JsonReader() {}

    /** Reads line by line where the first line is a value of its own, else as one value. */
    static void read(InputStream in, Origin origin, Consumer<ReadResult> all) throws IOException {
        var siblings = new Siblings.Sequence();
        Consumer<ReadResult> results = result -> all.accept(siblings.tell(result));
        var lines = new Lines(in, Limits.DOCUMENT_BYTES);
        byte[] first = lines.next();
        while (first != null && isBlank(first)) {
            first = lines.next();
        }
        if (first == null) {
            results.accept(Refusal.of(Reason.EMPTY, "empty", origin.source()));
        } else if (goesOn(first)) {
            byte[] rest = lines.rest();
            byte[] whole = new byte[first.length + 1 + rest.length];
            System.arraycopy(first, 0, whole, 0, first.length);
            whole[first.length] = '\n';
            System.arraycopy(rest, 0, whole, first.length + 1, rest.length);
            one(whole, origin, "", results);
        } else {
            each(first, lines, origin, results);
        }
    }

    /** Reads a JSON Feed; any other JSON gives nothing. */
    static void readFeed(byte[] json, Origin origin, Consumer<ReadResult> results) {
        try {
            JsonNode value = MAPPER.readTree(Whitespace.withoutNul(Charsets.utf8(json)));
            if (JsonFeedReader.accepts(value)) {
                JsonFeedReader.read(value, origin, results);
            }
        } catch (JsonProcessingException e) {
            results.accept(Refusal.of(Reason.UNREADABLE, "no JSON: " + firstLine(e), origin.source()));
        }
    }

    private static void each(byte[] first, Lines lines, Origin origin, Consumer<ReadResult> results)
            throws IOException {
        lines.limit(Limits.LINE_BYTES);
        byte[] line = first;
        while (line != null) {
            if (!isBlank(line)) {
                one(line, origin, "line " + lines.number() + ": ", results);
            }
            line = next(lines, origin, results);
        }
    }

    private static byte @org.jspecify.annotations.Nullable [] next(
            Lines lines, Origin origin, Consumer<ReadResult> results) throws IOException {
        while (true) {
            try {
                return lines.next();
            } catch (TooLargeException e) {
                results.accept(Refusal.of(
                        Reason.TOO_LARGE, "line " + lines.number() + ": " + e.getMessage(), origin.source()));
            }
        }
    }

    private static void one(byte[] json, Origin origin, String where, Consumer<ReadResult> results) {
        JsonNode value;
        try {
            value = MAPPER.readTree(Whitespace.withoutNul(Charsets.utf8(json)));
        } catch (StreamConstraintsException e) {
            results.accept(Refusal.of(Reason.TOO_LARGE, where + e.getOriginalMessage(), origin.source()));
            return;
        } catch (JsonProcessingException e) {
            results.accept(Refusal.of(Reason.UNREADABLE, where + "no JSON: " + firstLine(e), origin.source()));
            return;
        }
        value(value, origin, results);
    }

    private static void value(JsonNode value, Origin origin, Consumer<ReadResult> results) {
        if (JsonFeedReader.accepts(value)) {
            JsonFeedReader.read(value, origin, results);
        } else if (value.isArray()) {
            value.forEach(object -> results.accept(object(object, origin)));
        } else {
            results.accept(object(value, origin));
        }
    }

    private static ReadResult object(JsonNode object, Origin origin) {
        return NinjsReader.accepts(object) ? NinjsReader.read(object, origin) : RecordReader.read(object, origin);
    }

    /** Whether a value begins on this line and ends on a later one. */
    private static boolean goesOn(byte[] line) {
        try {
            MAPPER.readTree(Whitespace.withoutNul(Charsets.utf8(line)));
            return false;
        } catch (JsonProcessingException e) {
            return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r' && b != 0) {
                return false;
            }
        }
        return true;
    }

    private static String firstLine(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.lines().findFirst().orElse("");
    }
}
