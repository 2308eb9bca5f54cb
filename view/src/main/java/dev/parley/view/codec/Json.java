package dev.parley.view.codec;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.view.model.Actor;
import dev.parley.view.model.Shift;
import dev.parley.view.model.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is answered, as JSON in UTF-8 and back. Thread-safe. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader STATEMENT = MAPPER.readerFor(Statement.class);
    private static final ObjectReader REPORTS = MAPPER.readerFor(new TypeReference<List<KeptReport>>() {});
    private static final ObjectReader ACTOR = MAPPER.readerFor(Actor.class);
    private static final ObjectReader SHIFT = MAPPER.readerFor(Shift.class);
    private static final ObjectReader WINDOWS = MAPPER.readerFor(ItemText.class);

    private Json() {}

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Statement statement(byte[] json) {
        return read(STATEMENT, json);
    }

    public static List<KeptReport> reports(byte[] json) {
        return read(REPORTS, json);
    }

    public static Actor actor(byte[] json) {
        return read(ACTOR, json);
    }

    public static Shift shift(byte[] json) {
        return read(SHIFT, json);
    }

    public static ItemText item(byte[] json) {
        return read(WINDOWS, json);
    }

    /** Any other type that is answered. */
    public static <T> T read(Class<T> type, byte[] json) {
        return read(MAPPER.readerFor(type), json);
    }

    private static <T> T read(ObjectReader reader, byte[] json) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
