package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.biography.Biography;
import dev.parley.enrich.speaker.biography.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Who made a statement.
 *
 * @param name        full name, or the words for a source without a name ("two aides"); null where unresolved
 * @param mention     the words that name the source here; null where there are none
 * @param type        what it is
 * @param entity      index of its entity; -1 where it has none, and then it is no actor
 * @param role        role as the text gives it, or null
 * @param affiliation the body or state that it speaks for or belongs to, or null
 * @param reason      why it is no actor: unresolved, or known by a description alone; null where it is one
 * @param how         how it was resolved, for reports and confidence: "name", "pronoun", "role", ...
 */
public record Speaker(
        @Nullable String name,
        @Nullable String mention,
        EntityType type,
        int entity,
        @Nullable String role,
        @Nullable Membership affiliation,
        @Nullable String reason,
        String how) {

    private static final String STATE_BODY = "state-body";

    static Speaker unresolved(@Nullable String mention, String reason) {
        return new Speaker(null, mention, EntityType.MISC, -1, null, null, reason, "unresolved");
    }

    static Speaker person(Entity entity, String mention, Biography biography, String how) {
        return new Speaker(
                entity.name(),
                mention,
                EntityType.PERSON,
                entity.index(),
                biography.role(),
                biography.affiliation(),
                null,
                how);
    }

    static Speaker body(Entity entity, String mention, String how) {
        return new Speaker(entity.name(), mention, entity.type(), entity.index(), null, null, null, how);
    }

    /** A spokesperson without a name: the body speaks. */
    static Speaker spokesperson(Entity entity, String mention, EntityType type, String role) {
        return new Speaker(entity.name(), mention, type, entity.index(), role, null, null, "spokesperson");
    }

    /** A source without a name, told by its own words. */
    static Speaker unnamed(
            String mention, EntityType type, @Nullable String role, @Nullable Membership affiliation, String how) {
        return new Speaker(mention, mention, type, -1, role, affiliation, noActor(type, how), how);
    }

    /** A body of a state that goes by its noun: "Norway's foreign ministry". It is an actor where its state is known. */
    static Speaker stateBody(String name, String mention, @Nullable Membership state) {
        String reason = state == null ? noActor(EntityType.ORGANIZATION, STATE_BODY) : null;
        return new Speaker(name, mention, EntityType.ORGANIZATION, -1, null, state, reason, STATE_BODY);
    }

    private static String noActor(EntityType type, String how) {
        if (how.equals("several")) {
            return "several speakers";
        }
        return switch (type) {
            case PERSON -> "a person without a name";
            case GROUP -> "people without a name";
            case ORGANIZATION, STATE -> "a body without a name";
            default -> "no person or body by name";
        };
    }

    public boolean isStateBody() {
        return how.equals(STATE_BODY);
    }

    /** The same body in other words: "it", "its website". */
    Speaker mentioned(String otherwise) {
        return new Speaker(name, otherwise, type, entity, role, affiliation, reason, isStateBody() ? how : "pronoun");
    }

    Speaker with(@Nullable Membership membership) {
        return new Speaker(name, mention, type, entity, role, membership, reason, how);
    }

    /** Whether a body speaks through a document that it made. */
    public boolean isMaker() {
        return how.equals("document");
    }

    /** Whether a body speaks through somebody without a name. */
    public boolean isSpokesperson() {
        return how.equals("spokesperson");
    }

    public boolean isResolved() {
        return name != null;
    }
}
