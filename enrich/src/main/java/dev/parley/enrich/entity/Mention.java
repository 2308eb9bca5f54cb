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

    /** "HarbourWatch": a capital behind a small letter, which only names have. */
    public boolean hasInnerCapital() {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
