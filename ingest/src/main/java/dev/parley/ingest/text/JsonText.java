package dev.parley.ingest.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a JSON object. */
public final class JsonText {
    private JsonText() {}

    /** The first of several fields that holds words, a number or a truth value; null where none does. */
    public static @Nullable String first(JsonNode from, String... names) {
        for (String name : names) {
            JsonNode value = from.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
