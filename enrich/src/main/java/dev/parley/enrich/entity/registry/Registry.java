package dev.parley.enrich.entity.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actors known by name: states, organisations, US officials and whatever a user adds. Immutable; shared by any number
 * of threads.
 */
public final class Registry {

    private final Map<String, KnownActor> byId;
    private final NameTable names;
    private final List<Alias> aliases;

    /** A name as it was given, with what it names. */
    public record Alias(String name, NameSense sense) {}

    private Registry(Map<String, KnownActor> byId, List<Alias> aliases) {
        this.byId = byId;
        this.aliases = List.copyOf(aliases);
        NameTable table = new NameTable();
        for (Alias alias : aliases) {
            table.add(alias.name(), alias.sense());
        }
        this.names = table.sorted();
    }

    /** The actors that ship with Parley. */
    public static Registry builtIn() {
        return BuiltIn.REGISTRY;
    }

    /**
     * This registry with a user's actors merged over it: a row with a known id replaces that actor's name, type and
     * parent and adds its aliases; an alias that a user gives names the user's actor alone.
     */
    public Registry with(Collection<UserActor> users) {
        Builder builder = new Builder();
        List<String> taken = new ArrayList<>();
        users.forEach(user -> taken.addAll(user.names()));
        byId.values().forEach(builder::actor);
        users.forEach(user -> builder.actor(user.actor()));
        for (Alias alias : aliases) {
            if (!taken.contains(alias.name())) {
                KnownActor now = builder.byId.getOrDefault(
                        alias.sense().actor().id(), alias.sense().actor());
                builder.alias(alias.name(), new NameSense(now, alias.sense().form()));
            }
        }
        users.forEach(user ->
                user.names().forEach(name -> builder.alias(name, new NameSense(user.actor(), NameForm.NAME))));
        return builder.build();
    }

    /** The actor of an id, or null. */
    public @Nullable KnownActor byId(String id) {
        return byId.get(id);
    }

    /** What a name may name, its exact words given; empty where the registry does not know it. */
    public List<NameSense> lookup(String name) {
        return names.senses(name);
    }

    /** All ids. */
    public Set<String> ids() {
        return byId.keySet();
    }

    public int size() {
        return byId.size();
    }

    public NameTable names() {
        return names;
    }

    /** Collects actors and their names. */
    public static final class Builder {
        private final Map<String, KnownActor> byId = new LinkedHashMap<>();
        private final List<Alias> aliases = new ArrayList<>();

        public Builder actor(KnownActor actor) {
            byId.put(actor.id(), actor);
            return this;
        }

        public Builder alias(String name, NameSense sense) {
            if (!name.isBlank()) {
                aliases.add(new Alias(name.strip(), sense));
            }
            return this;
        }

        public Registry build() {
            return new Registry(byId, aliases);
        }
    }

    /** Loaded on first use. */
    private static final class BuiltIn {
        public static final Registry REGISTRY = RegistryLoader.load();
    }
}
