package dev.parley.ingest.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object as an item. Fields: {@code id}, {@code url}, {@code title}, {@code summary}, {@code text} (or
 * {@code html}), {@code publishedAt}, {@code updatedAt}, {@code outlet}, {@code language}, {@code authors} (a list or
 * one name), {@code wire}; {@code "withdrawn": true} takes the item back. What {@code parley read} prints reads back
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
        draft.itemId(words(object, "itemId"));
        draft.sourceItemId(
                words(object, "itemId") != null
                        ? words(object, "sourceItemId")
                        : words(object, "id", "sourceItemId", "guid"));
        draft.url(Addresses.resolve(origin.address(), words(object, "url", "link")));
        draft.canonical(words(object, "canonicalUrl"));
        draft.title(words(object, "title", "headline"));
        draft.summary(words(object, "summary", "description"));
        String text = words(object, "text", "body", "content");
        String html = words(object, "html");
        draft.text(text != null ? clean(text) : PlainText.ofHtml(html));
        draft.outlet(words(object, "outlet", "publisher"));
        draft.language(words(object, "language", "lang"));
        draft.wire(words(object, "wire"));
        authors(object, draft);
        draft.published(NewsDates.parse(words(object, "publishedAt", "published", "date")), DateOrigin.RECORD);
        return draft.updated(NewsDates.parse(words(object, "updatedAt", "updated")));
    }

    /** Text is the caller's own and keeps its lines, so that offsets into it hold; only line ends are made one kind. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void authors(JsonNode object, Draft draft) {
        object.path("authors")
                .forEach(author -> draft.author(author.isObject() ? words(author, "name") : author.asText()));
        JsonNode one = object.path(object.path("authors").isTextual() ? "authors" : "author");
        draft.author(one.isTextual() ? one.asText() : words(one, "name"));
    }

    private static @Nullable String words(JsonNode from, String... names) {
        for (String name : names) {
            JsonNode value = from.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
