package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.text.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document says about each of its people, and who bears a role. */
final class People {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private final Entities entities;
    private final Biography[] biographies;
    private final Map<String, int[]> bearers = new HashMap<>();

    People(Document document, Entities entities) {
        this.entities = entities;
        this.biographies = new Biography[entities.entities().size()];
        java.util.Arrays.fill(biographies, Biography.EMPTY);
        Biographer biographer = new Biographer(document, entities);
        for (Mention mention : entities.mentions()) {
            if (entities.entityOf(mention).type() == EntityType.PERSON) {
                add(mention, biographer.read(mention));
            }
        }
    }

    private void add(Mention mention, Biography found) {
        int entity = mention.entity();
        biographies[entity] = biographies[entity].orElse(found);
        if (found.role() != null) {
            for (String word : NO_WORD.split(found.role().toLowerCase(Locale.ROOT))) {
                if (Nouns.ROLE.contains(word) || Nouns.SPOKESPERSON.contains(word)) {
                    bearers.merge(word, new int[] {mention.first(), entity}, People::append);
                }
            }
        }
    }

    private static int[] append(int[] all, int[] one) {
        int[] more = java.util.Arrays.copyOf(all, all.length + 2);
        more[all.length] = one[0];
        more[all.length + 1] = one[1];
        return more;
    }

    Biography of(Entity entity) {
        return biographies[entity.index()];
    }

    /** The person last introduced with a role before a token ("the mayor"), or the first after it; null where nobody is. */
    @Nullable
    Entity bearing(String role, int token) {
        int[] found = bearers.get(role);
        if (found == null) {
            return null;
        }
        int best = found[1];
        for (int i = 0; i < found.length && found[i] < token; i += 2) {
            best = found[i + 1];
        }
        return entities.entities().get(best);
    }
}
