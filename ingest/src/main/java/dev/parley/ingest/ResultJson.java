package dev.parley.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.ingest.item.Draft;
import dev.parley.ingest.item.RawItem;
import dev.parley.ingest.item.ReadResult;
import dev.parley.ingest.item.Refusal;
import dev.parley.ingest.item.Withdrawal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as lines of JSON in the field names of the contract; null where unknown. */
final class ResultJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ResultJson() {}

    static String line(ReadResult result) {
        if (result instanceof RawItem item) {
            return item(item).toString();
        }
        return result instanceof Refusal refusal
                ? refusal(refusal).toString()
                : withdrawal((Withdrawal) result).toString();
    }

    private static ObjectNode item(RawItem item) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("itemId", item.itemId());
        head(json, item.sourceItemId(), item.url(), item.canonicalUrl(), item.outlet());
        words(json, item.title(), item.summary(), item.text(), item.language(), item.authors());
        times(json, item.publishedAt(), item.publishedAtSource().name(), item.updatedAt());
        json.put("fetchedAt", item.fetchedAt().toString());
        json.put("contentHash", item.contentHash());
        json.put("source", item.source());
        return json.put("wire", item.wire()).put("signature", item.signature());
    }

    private static ObjectNode refusal(Refusal refusal) {
        Draft read = refusal.read();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("itemId", read.itemId());
        head(json, read.sourceItemId(), read.url(), read.canonicalUrl(), read.outlet());
        words(json, read.title(), read.summary(), read.text(), read.language(), read.authors());
        times(json, read.publishedAt(), read.publishedAtSource().name(), read.updatedAt());
        json.put("source", refusal.source());
        return json.put("refused", refusal.reason() + ": " + refusal.detail());
    }

    private static ObjectNode withdrawal(Withdrawal withdrawal) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("itemId", withdrawal.itemId());
        json.put("sourceItemId", withdrawal.sourceItemId());
        json.put("url", withdrawal.url());
        json.put("source", withdrawal.source());
        return json.put("withdrawn", true);
    }

    private static void head(
            ObjectNode json,
            @Nullable String id,
            @Nullable String url,
            @Nullable String canonical,
            @Nullable String outlet) {
        json.put("sourceItemId", id)
                .put("url", url)
                .put("canonicalUrl", canonical)
                .put("outlet", outlet);
    }

    private static void words(
            ObjectNode json,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String text,
            @Nullable String language,
            List<String> authors) {
        json.put("title", title).put("summary", summary).put("text", text).put("language", language);
        authors.forEach(json.putArray("authors")::add);
    }

    private static void times(
            ObjectNode json, @Nullable Instant published, String publishedSource, @Nullable Instant updated) {
        json.put("publishedAt", published == null ? null : published.toString());
        json.put("publishedAtSource", publishedSource);
        json.put("updatedAt", updated == null ? null : updated.toString());
    }
}
