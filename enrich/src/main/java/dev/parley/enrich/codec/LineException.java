package dev.parley.enrich.codec;

import org.jspecify.annotations.Nullable;

/** An input line that cannot be used; the message says why. */
public final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String id;

    LineException(@Nullable String id, String message) {
        super(message);
        this.id = id;
    }

    /** The line's id; null where not even that could be read. */
    public @Nullable String id() {
        return id;
    }
}
