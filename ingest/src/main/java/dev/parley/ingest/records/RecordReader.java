package dev.parley.ingest.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.text.JsonText;
import dev.parley.ingest.text.PlainText;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object as an item. Fields: {@code id}, {@code url}, {@code title}, {@code summary}, {@code text} (or
 * {@code html}), {@code publishedAt}, {@code updatedAt}, {@code outlet}, {@code language}, {@code authors} (a list or
 * one name), {@code wire}, {@code fetchedAt}; {@code "withdrawn": true} takes the item back. What {@code parley read} prints reads back
 * as the same item. Other fields are ignored.
 */
public final class RecordReader {

    private RecordReader() {}

    public static ReadResult read(JsonNode object, Origin origin) {
        if (!object.isObject()) {
            return Refusal.of(Refusal.Reason.UNREADABLE, "a JSON value that is no object", origin.source());
        }
        Draft draft = draft(object, origin);
        // The user's ids are the user's own: they hold in every file.
        Origin everywhere = origin.withAddress(null);
        return object.path("withdrawn").asBoolean(false) ? draft.withdraw(everywhere) : draft.finish(everywhere);
    }

    private static Draft draft(JsonNode object, Origin origin) {
        var draft = new Draft();
        draft.itemId(JsonText.first(object, "itemId"));
        draft.sourceItemId(
                JsonText.first(object, "itemId") != null
                        ? JsonText.first(object, "sourceItemId")
                        : JsonText.first(object, "id", "sourceItemId", "guid"));
        draft.url(Addresses.resolve(origin.address(), JsonText.first(object, "url", "link")));
        canonical(object, draft);
        draft.title(JsonText.first(object, "title", "headline"));
        draft.summary(JsonText.first(object, "summary", "description"));
        String text = JsonText.first(object, "text", "body", "content");
        String html = JsonText.first(object, "html");
        draft.text(text != null ? clean(text) : PlainText.ofHtml(html));
        draft.outlet(JsonText.first(object, "outlet", "publisher"));
        draft.language(JsonText.first(object, "language", "lang"));
        draft.wire(JsonText.first(object, "wire"));
        author(object.path("authors"), draft);
        author(object.path("author"), draft);
        draft.fetched(date(object, "fetchedAt"));
        draft.published(date(object, "publishedAt", "published", "date"), origin(object));
        return draft.updated(date(object, "updatedAt", "updated"));
    }

    /** What was printed tells which part of its page it is. */
    private static void canonical(JsonNode object, Draft draft) {
        String canonical = JsonText.first(object, "canonicalUrl");
        int hash = canonical == null || JsonText.first(object, "itemId") == null ? -1 : canonical.indexOf('#');
        draft.canonical(hash < 0 || canonical == null ? canonical : canonical.substring(0, hash));
        draft.part(hash < 0 || canonical == null ? null : canonical.substring(hash + 1));
    }

    /** To the last digit where it is written as Parley writes it. */
    private static @Nullable Instant date(JsonNode object, String... names) {
        String written = JsonText.first(object, names);
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeParseException otherForm) {
            return NewsDates.parse(written);
        }
    }

    /** What was printed tells where its date was read first. */
    private static DateOrigin origin(JsonNode object) {
        String printed = JsonText.first(object, "itemId") == null ? null : JsonText.first(object, "publishedAtSource");
        return Stream.of(DateOrigin.values())
                .filter(origin -> origin.name().equals(printed) && origin != DateOrigin.UNKNOWN)
                .findFirst()
                .orElse(DateOrigin.RECORD);
    }

    /** Text is the caller's own and keeps its lines, so that offsets into it hold; only line ends are made one kind. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void author(JsonNode author, Draft draft) {
        if (author.isArray()) {
            author.forEach(one -> author(one, draft));
        } else {
            draft.author(author.isTextual() ? author.asText() : JsonText.first(author, "name"));
        }
    }
}
