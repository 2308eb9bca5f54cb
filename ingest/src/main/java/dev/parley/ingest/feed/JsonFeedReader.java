package dev.parley.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.ingest.item.Addresses;
import dev.parley.ingest.item.DateOrigin;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.NewsDates;
import dev.parley.ingest.item.Origin;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Siblings;
import dev.parley.ingest.text.JsonText;
import dev.parley.ingest.text.PlainText;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1. */
public final class JsonFeedReader {

    private JsonFeedReader() {}

    /** Whether the object is a JSON Feed. */
    public static boolean accepts(JsonNode root) {
        boolean versioned = root.path("version").asText("").contains("jsonfeed.org/version");
        return root.path("items").isArray()
                && (versioned || root.has("home_page_url") || root.has("feed_url") || root.has("title"));
    }

    /** Gives an item or a refusal for each entry, in the order of the feed. */
    public static void read(JsonNode feed, Origin origin, Consumer<ReadResult> results) {
        String address = origin.address();
        String base = address != null ? address : JsonText.first(feed, "feed_url", "home_page_url");
        var read = new ArrayList<ReadResult>(feed.path("items").size());
        for (JsonNode item : feed.path("items")) {
            read.add(
                    item.isObject()
                            ? draft(feed, item, base).finish(origin.withAddress(base))
                            : Refusal.of(Refusal.Reason.UNREADABLE, "an entry is no object", origin.source()));
        }
        Siblings.apart(read).forEach(results);
    }

    private static Draft draft(JsonNode feed, JsonNode item, @Nullable String base) {
        var draft = new Draft();
        String id = JsonText.first(item, "id");
        String url = Addresses.resolve(base, JsonText.first(item, "url"));
        draft.sourceItemId(id);
        draft.url(
                url != null
                        ? url
                        : id != null && Addresses.web(id) != null ? id : JsonText.first(item, "external_url"));
        draft.title(PlainText.lineOfHtml(JsonText.first(item, "title")));
        String text = JsonText.first(item, "content_text");
        String html = PlainText.ofHtml(JsonText.first(item, "content_html"));
        draft.text(html != null ? html : text == null ? null : PlainText.ofPlain(text));
        draft.summary(JsonText.first(item, "summary"));
        draft.outlet(JsonText.first(feed, "title"));
        authors(item, draft);
        if (draft.authors().isEmpty()) {
            authors(feed, draft);
        }
        draft.language(JsonText.first(item, "language"));
        draft.language(JsonText.first(feed, "language"));
        draft.published(NewsDates.parse(JsonText.first(item, "date_published")), DateOrigin.FEED);
        draft.updated(NewsDates.parse(JsonText.first(item, "date_modified")));
        return draft.published(draft.updatedAt(), DateOrigin.FEED);
    }

    /** A list of objects; also what is written instead: one object, a name, a list of names. */
    private static void authors(JsonNode from, Draft draft) {
        author(from.path("authors"), draft);
        author(from.path("author"), draft);
    }

    private static void author(JsonNode author, Draft draft) {
        if (author.isArray()) {
            author.forEach(one -> author(one, draft));
        } else {
            draft.author(Bylines.person(author.isTextual() ? author.asText() : JsonText.first(author, "name")));
        }
    }
}
