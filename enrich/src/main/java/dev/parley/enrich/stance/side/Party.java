package dev.parley.enrich.stance.side;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.text.word.Span;
import java.util.Objects;

/**
 * A mention of an actor who may be a target.
 *
 * @param span where, in UTF-16 units
 * @param name canonical name
 * @param id   actor id
 * @param type what it is
 * @param gender of a person, as far as the text tells
 */
public record Party(Span span, String name, String id, EntityType type, Gender gender) {

    /** One of whom no more is known. */
    public Party(Span span, String name, String id) {
        this(span, name, id, EntityType.MISC, Gender.UNKNOWN);
    }

    public Party {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
    }
}
