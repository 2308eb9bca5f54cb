package dev.parley.enrich.entity.registry;

import java.util.List;

/** An actor of a user's registry file with all its names. */
public record UserActor(KnownActor actor, List<String> names) {

    public UserActor {
        names = List.copyOf(names);
    }
}
