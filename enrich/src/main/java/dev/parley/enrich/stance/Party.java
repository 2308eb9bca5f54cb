package dev.parley.enrich.stance;

import dev.parley.enrich.text.Span;
import java.util.Objects;

/**
 * A mention of an actor who may be a target.
 *
 * @param span where, in UTF-16 units
 * @param name canonical name
 * @param id   actor id
 */
public record Party(Span span, String name, String id) {

    public Party {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
    }
}
