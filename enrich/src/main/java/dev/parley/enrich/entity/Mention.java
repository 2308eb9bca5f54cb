package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.text.word.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an entity.
 *
 * @param first   first token
 * @param end     end of its tokens, exclusive; a mention may be a part of a hyphenated token
 * @param span    its stretch of the text
 * @param text    its words
 * @param type    what it names here
 * @param entity  index of its entity in {@link Entities#entities()}
 * @param actorId registry id, or null where it names nothing that the registry knows
 * @param form    how it names it
 */
public record Mention(
        int first,
        int end,
        Span span,
        String text,
        EntityType type,
        int entity,
        @Nullable String actorId,
        NameForm form) {

    /** "HarbourWatch": capitals within the word, which only names have. */
    public boolean hasInnerCapital() {
        return OwnSigns.isMixed(text);
    }
}
