package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.Document;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state that an article is at home in, whose name its officials go without: the one that it names more often than all others
 * together, what its head names counted twice, by its name, its adjective, its people, its capital or its bodies.
 */
final class HomeState {

    /** The last paragraph, from 0, of the head of an article. */
    private static final int LEAD = 1;

    private final @Nullable Entity state;
    private final @Nullable Membership membership;

    HomeState(Document document, Entities entities) {
        Map<String, Integer> named = new HashMap<>();
        int all = 0;
        for (Entity entity : entities.entities()) {
            boolean own = entity.type() == EntityType.STATE
                    || entity.type() == EntityType.LOCATION && entity.actorId() != null && !isMere(entity);
            String id = own ? entity.actorId() : entity.parentId();
            if (id != null && entity.type() != EntityType.PERSON) {
                int count = entity.mentions().size() + atHead(document, entities, entity);
                named.merge(id, count, Integer::sum);
                all += count;
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> state : named.entrySet()) {
            most = state.getValue() * 2 > all ? state.getKey() : most;
        }
        Entity entity = most == null ? null : entity(entities, most);
        this.state = entity;
        this.membership = entity != null ? of(entities, entity) : most == null ? null : Membership.implied(most);
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

    /** A place that has no id of its own. */
    private static boolean isMere(Entity entity) {
        return "place".equals(entity.actorId());
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
