package dev.parley.view.model;

import org.jspecify.annotations.Nullable;

/** One item's report of a statement, with the words as it has them and the text around them; no context where the item is gone. */
public record Report(
        String itemId,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        String publishedAt,
        boolean dated,
        @Nullable String wire,
        String content,
        @Nullable Context context) {

    /** The same with what stands around it. */
    public Report in(@Nullable Context found) {
        return new Report(itemId, url, outlet, title, publishedAt, dated, wire, content, found);
    }
}
