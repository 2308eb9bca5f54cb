package dev.parley.ingest.fetch;

import org.jspecify.annotations.Nullable;

/** What a server gave with its last answer, sent back so that it can say that nothing changed. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
