package dev.parley.enrich.entity.registry;

import dev.parley.enrich.entity.registry.Resource.Row;

/** Builds the registry from the tables that ship. */
public final class RegistryLoader {

    private final Registry.Builder builder = new Registry.Builder();

    private RegistryLoader() {}

    public static Registry load() {
        RegistryLoader loader = new RegistryLoader();
        for (Row row : Resource.rows(RegistryLoader.class, "states.tsv")) {
            loader.state(row);
        }
        for (Row row : Resource.rows(RegistryLoader.class, "organisations.tsv")) {
            loader.organisation(row);
        }
        for (Row row : Resource.rows(RegistryLoader.class, "us-officials.tsv")) {
            loader.official(row);
        }
        return loader.builder.build();
    }

    private void state(Row row) {
        EntityType type = switch (row.field(2)) {
            case "STATE" -> EntityType.STATE;
            case "PLACE" -> EntityType.LOCATION;
            default -> throw row.bad("neither STATE nor PLACE: '" + row.field(2) + "'");
        };
        KnownActor actor = new KnownActor(row.field(0), row.field(1), type, "", null, null);
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, 3, actor, NameForm.NAME);
        aliases(row, 4, actor, NameForm.CAPITAL);
        aliases(row, 5, actor, NameForm.ADJECTIVE);
        aliases(row, 6, actor, NameForm.PEOPLE);
        aliases(row, 7, actor, NameForm.SEAT);
    }

    private void organisation(Row row) {
        String group = row.field(3);
        if (group.isEmpty()) {
            throw row.bad("no class");
        }
        String id = row.field(0).isEmpty() ? Slug.of(row.field(1)) : row.field(0);
        String parent = row.field(4).isEmpty() ? null : row.field(4);
        KnownActor actor = new KnownActor(id, row.field(1), EntityType.ORGANIZATION, group, null, parent);
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, 2, actor, NameForm.NAME);
        aliases(row, 5, actor, NameForm.SEAT);
    }

    private void official(Row row) {
        KnownActor actor =
                new KnownActor(row.field(0), row.field(1), EntityType.PERSON, "us-official", row.field(3), "Q30");
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, 2, actor, NameForm.NAME);
    }

    private void aliases(Row row, int field, KnownActor actor, NameForm form) {
        for (String alias : row.list(field)) {
            builder.alias(alias, new NameSense(actor, form));
        }
    }
}
