package dev.parley.enrich.pipeline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the language core reads.
 *
 * @param id        the caller's id, given back unchanged
 * @param text      plain text, paragraphs set apart by an empty line; never null, may be empty
 * @param title     headline, or null; used to know a heading when it is repeated in the text
 * @param url       address, or null
 * @param publishedAt when it was published, or null; "on Thursday" is resolved against it
 * @param language  BCP 47 tag, or null where the core is to tell
 */
public record Article(
        String id,
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String language) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
