package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The body or state that somebody speaks for or belongs to.
 *
 * @param mention where the text names it; null where an office or a party's letter implies it ("Taoiseach", "R-Ohio")
 * @param name    its words in the text, or the registry's name for what is implied
 * @param assumed whether nothing but the article's own state speaks for it, so that what a body's name tells outranks it
 */
public record Membership(@Nullable Mention mention, String name, boolean assumed) {

    public static Membership of(Mention mention) {
        return new Membership(mention, mention.text(), false);
    }

    public static @Nullable Membership ofNullable(@Nullable Mention mention) {
        return mention == null ? null : of(mention);
    }

    public static Membership implied(String name) {
        return new Membership(null, name, false);
    }

    /** The same, where only the article speaks for it. */
    public Membership asAssumed() {
        return new Membership(mention, name, true);
    }

    /** One word of no known kind ("Planetary scientist"): hardly a body. */
    public boolean isVague() {
        return mention != null
                && mention.type() == EntityType.MISC
                && mention.actorId() == null
                && mention.end() - mention.first() == 1;
    }

    /** Whether both are in the text and name the same. */
    public boolean isOf(int entity) {
        return mention != null && mention.entity() == entity;
    }
}
