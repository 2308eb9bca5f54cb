package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state that an article is at home in, whose name its officials go without: the one that it names more often than all others
 * together, by its name, its adjective, its people, its capital or its bodies.
 */
final class HomeState {

    private final @Nullable Entity state;
    private final @Nullable Membership membership;

    HomeState(Entities entities) {
        Map<String, Integer> named = new HashMap<>();
        int all = 0;
        for (Entity entity : entities.entities()) {
            String id = entity.type() == EntityType.STATE ? entity.actorId() : entity.parentId();
            if (id != null && entity.type() != EntityType.PERSON) {
                named.merge(id, entity.mentions().size(), Integer::sum);
                all += entity.mentions().size();
            }
        }
        Entity most = null;
        for (Entity entity : entities.entities()) {
            boolean clear = entity.type() == EntityType.STATE
                    && entity.actorId() != null
                    && named.getOrDefault(entity.actorId(), 0) * 2 > all;
            most = clear ? entity : most;
        }
        this.state = most;
        this.membership = most == null ? null : of(entities, most);
    }

    private static Membership of(Entities entities, Entity state) {
        Mention first = entities.mentions().get(state.mentions().get(0));
        return Membership.of(first);
    }

    /** The state; null where none is clear. */
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
