package dev.parley.local;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import java.time.Instant;
import java.util.List;

/** Raw items as another program than ingest could write them. */
final class RawItems {
    private static final Instant THEN = Instant.parse("2026-05-04T09:00:00Z");

    private RawItems() {}

    static NewsItem item(String id, String text) {
        return NewsItem.newBuilder()
                .setItemId(id)
                .setUrl("https://paper.example/" + id)
                .setOutlet("The Paper")
                .setTitle("Title of " + id)
                .setText(text)
                .setLanguage("en")
                .setAuthors(List.of())
                .setPublishedAt(THEN)
                .setPublishedAtSource(DateSource.values()[0])
                .setFetchedAt(THEN)
                .setContentHash("hash-of-" + id)
                .setSource("test")
                .build();
    }
}
