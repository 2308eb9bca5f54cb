package dev.parley.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What brought a record about, as the headers of tagged items and of all that the sink writes say it. Values are texts in
 * UTF-8. A tombstone carries them too.
 *
 * @param tagger version of the reading that it rests on
 * @param cause  what happened to the item
 * @param itemId the item
 */
public record Provenance(String tagger, Cause cause, String itemId) {
    /** The version of the reading. */
    public static final String TAGGER = "parley.tagger";

    /** Why it was written: the text of a {@link Cause}. */
    public static final String CAUSE = "parley.cause";

    /** The id of the item that brought it about. */
    public static final String ITEM = "parley.item";

    /** When it was written; milliseconds since 1970-01-01 UTC in decimal digits. */
    public static final String WRITTEN_AT = "parley.written-at";

    /** What happened to an item. */
    public enum Cause {
        NEW_REPORT("new-report"),
        CORRECTION("correction"),
        NEW_READING("new-reading"),
        WITHDRAWAL("withdrawal");

        private final String text;

        Cause(String text) {
            this.text = text;
        }

        /** As the header has it. */
        public String text() {
            return text;
        }
    }

    /** The headers with these in place of any of the same name; what is given stays as it is. */
    public Headers on(Headers given) {
        var headers = new RecordHeaders(given);
        put(headers, TAGGER, tagger);
        put(headers, CAUSE, cause.text());
        put(headers, ITEM, itemId);
        return headers;
    }

    /** The headers with the time of writing, in milliseconds since 1970-01-01 UTC; what is given stays as it is. */
    public static Headers written(Headers given, long at) {
        var headers = new RecordHeaders(given);
        put(headers, WRITTEN_AT, Long.toString(at));
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a header, null where it is not there. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
