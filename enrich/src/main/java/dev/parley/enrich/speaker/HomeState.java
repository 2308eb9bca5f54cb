package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.text.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state that an article is at home in, whose name its officials go without: the one that it names more often than all others
 * together, or that its head names alone and it names three times as often as any other; what its head names counted twice, by its name,
 * its adjective, its people, its capital or its bodies.
 */
final class HomeState {

    /** The last paragraph, from 0, of the head of an article. */
    private static final int LEAD = 1;
    /** How often a state is named at least, and how many times as often as any other, that is named beside many. */
    private static final int OFTEN = 6;

    private static final int FACTOR = 3;

    private final @Nullable Entity state;
    private final @Nullable Membership membership;

    HomeState(Document document, Entities entities) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> heads = new HashSet<>();
        int all = 0;
        for (Entity entity : entities.entities()) {
            boolean own = entity.type() == EntityType.STATE
                    || entity.type() == EntityType.LOCATION && entity.actorId() != null;
            String id = own ? entity.actorId() : entity.parentId();
            if (id != null && entity.type() != EntityType.PERSON) {
                int head = atHead(document, entities, entity);
                int count = entity.mentions().size() + head;
                if (head > 0) {
                    heads.add(id);
                }
                named.merge(id, count, Integer::sum);
                all += count;
            }
        }
        String most = most(named, all, heads);
        Entity entity = most == null ? null : entity(entities, most);
        this.state = entity;
        this.membership = entity != null ? of(entities, entity) : most == null ? null : Membership.implied(most);
    }

    private static @Nullable String most(Map<String, Integer> named, int all, Set<String> heads) {
        String most = null;
        int best = 0;
        int second = 0;
        for (Map.Entry<String, Integer> state : named.entrySet()) {
            if (state.getValue() > best) {
                second = best;
                best = state.getValue();
                most = state.getKey();
            } else {
                second = Math.max(second, state.getValue());
            }
        }
        boolean clear = best * 2 > all
                || best >= OFTEN && best >= FACTOR * second && most != null && heads.equals(Set.of(most));
        return clear ? most : null;
    }

    /** How often the headline and the first paragraph name it. */
    private static int atHead(Document document, Entities entities, Entity entity) {
        int count = 0;
        for (int index : entity.mentions()) {
            count +=
                    document.paragraphAt(entities.mentions().get(index).first()).index() <= LEAD ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Entity entity(Entities entities, String id) {
        for (Entity entity : entities.entities()) {
            if (id.equals(entity.actorId())) {
                return entity;
            }
        }
        return null;
    }

    private static Membership of(Entities entities, Entity state) {
        Mention first = entities.mentions().get(state.mentions().get(0));
        return Membership.of(first);
    }

    /** The state; null where none is clear, or where only its bodies are named. */
    @Nullable
    Entity state() {
        return state;
    }

    /** As the affiliation of somebody; null where no state is clear. */
    @Nullable
    Membership membership() {
        return membership;
    }
}
