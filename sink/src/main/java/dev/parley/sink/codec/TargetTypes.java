package dev.parley.sink.codec;

import dev.parley.avro.ActorType;
import dev.parley.avro.TaggedNewsItem;
import dev.parley.avro.TaggedStance;
import dev.parley.avro.TargetType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of an item's targets: as its reading tells them, else those of its actors and entities; what is neither is an issue. */
final class TargetTypes {
    private final TaggedNewsItem item;
    private @Nullable Map<String, ActorType> known;

    TargetTypes(TaggedNewsItem item) {
        this.item = item;
    }

    String of(TaggedStance stance) {
        if (stance.getTargetType() != TargetType.UNKNOWN) {
            return stance.getTargetType().name();
        }
        var type = known().get(stance.getTargetId());
        return type == null ? TargetType.ISSUE.name() : type.name();
    }

    private Map<String, ActorType> known() {
        var types = known;
        if (types == null) {
            types = new HashMap<>();
            for (var actor : item.getActors()) {
                types.putIfAbsent(actor.getActorId(), actor.getType());
            }
            for (var entity : item.getEntities()) {
                if (entity.getActorId() != null) {
                    types.putIfAbsent(entity.getActorId(), entity.getType());
                }
            }
            known = types;
        }
        return types;
    }
}
