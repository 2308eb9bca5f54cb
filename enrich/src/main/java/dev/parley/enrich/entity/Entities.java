package dev.parley.enrich.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one document, in text order, and the entities that they form. Immutable. */
public final class Entities {

    private final List<Mention> mentions;
    private final List<Entity> entities;
    private final int[] atToken;

    /**
     * What was found by a finder.
     *
     * @param mentions in text order, none within another
     * @param entities each at its index
     * @param tokens   how many the document has
     */
    public Entities(List<Mention> mentions, List<Entity> entities, int tokens) {
        this.mentions = List.copyOf(mentions);
        this.entities = List.copyOf(entities);
        this.atToken = new int[tokens];
        java.util.Arrays.fill(atToken, -1);
        for (int i = 0; i < mentions.size(); i++) {
            java.util.Arrays.fill(
                    atToken, mentions.get(i).first(), mentions.get(i).end(), i);
        }
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Entity> entities() {
        return entities;
    }

    /** The mention that holds a token, or null. */
    public @Nullable Mention mentionAt(int token) {
        int index = token < 0 || token >= atToken.length ? -1 : atToken[token];
        return index < 0 ? null : mentions.get(index);
    }

    /** Whether a mention names a newspaper, an agency or a broadcaster that the registry knows. */
    public boolean isMedia(Mention mention) {
        return entityOf(mention).group().equals("media");
    }

    /** The entity of a mention. */
    public Entity entityOf(Mention mention) {
        return entities.get(mention.entity());
    }
}
