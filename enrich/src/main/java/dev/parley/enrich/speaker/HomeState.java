package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The state that an article is at home in, whose name its officials go without: the one that it names more often than all others
 * together, by its name, its adjective, its people or its capital.
 */
final class HomeState {

    private final @Nullable Membership membership;

    HomeState(Entities entities) {
        int all = 0;
        Entity most = null;
        for (Entity entity : entities.entities()) {
            if (entity.type() == EntityType.STATE) {
                int size = entity.mentions().size();
                all += size;
                most = most == null || size > most.mentions().size() ? entity : most;
            }
        }
        boolean clear = most != null && most.mentions().size() * 2 > all;
        this.membership = clear && most != null ? of(entities, most) : null;
    }

    private static Membership of(Entities entities, Entity state) {
        Mention first = entities.mentions().get(state.mentions().get(0));
        return Membership.of(first);
    }

    /** As the affiliation of somebody; null where no state is clear. */
    @Nullable
    Membership membership() {
        return membership;
    }
}
