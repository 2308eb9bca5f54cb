package dev.parley.enrich.entity.registry;

import dev.parley.enrich.text.word.FactRow;
import dev.parley.enrich.text.word.FactTable;
import java.util.List;

/** Builds the registry from the tables that ship. */
public final class RegistryLoader {

    private final Registry.Builder builder = new Registry.Builder();

    private RegistryLoader() {}

    public static Registry load() {
        RegistryLoader loader = new RegistryLoader();
        for (FactRow row :
                table("states.tsv", "id", "id", "name", "kind", "names", "capitals", "adjectives", "people", "seats")) {
            loader.state(row);
        }
        for (FactRow row : table("organisations.tsv", "name", "id", "name", "names", "class", "parent", "seats")) {
            loader.organisation(row);
        }
        for (FactRow row : table("us-officials.tsv", "id", "id", "name", "names", "office")) {
            loader.official(row);
        }
        return loader.builder.build();
    }

    private static List<FactRow> table(String resource, String once, String... columns) {
        return FactTable.read(RegistryLoader.class, resource, once, columns);
    }

    private void state(FactRow row) {
        EntityType type = switch (row.of("kind")) {
            case "STATE" -> EntityType.STATE;
            case "PLACE" -> EntityType.LOCATION;
            default -> throw row.bad("neither STATE nor PLACE: '" + row.of("kind") + "'");
        };
        KnownActor actor = new KnownActor(row.of("id"), row.of("name"), type, "", null, null);
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, "names", actor, NameForm.NAME);
        aliases(row, "capitals", actor, NameForm.CAPITAL);
        aliases(row, "adjectives", actor, NameForm.ADJECTIVE);
        aliases(row, "people", actor, NameForm.PEOPLE);
        aliases(row, "seats", actor, NameForm.SEAT);
    }

    private void organisation(FactRow row) {
        String group = row.of("class");
        if (group.isEmpty()) {
            throw row.bad("no class");
        }
        String id = row.of("id").isEmpty() ? Slug.of(row.of("name")) : row.of("id");
        String parent = row.of("parent").isEmpty() ? null : row.of("parent");
        KnownActor actor = new KnownActor(id, row.of("name"), EntityType.ORGANIZATION, group, null, parent);
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, "names", actor, NameForm.NAME);
        aliases(row, "seats", actor, NameForm.SEAT);
    }

    private void official(FactRow row) {
        KnownActor actor =
                new KnownActor(row.of("id"), row.of("name"), EntityType.PERSON, "us-official", row.of("office"), "Q30");
        builder.actor(actor);
        builder.alias(actor.name(), new NameSense(actor, NameForm.NAME));
        aliases(row, "names", actor, NameForm.NAME);
    }

    private void aliases(FactRow row, String column, KnownActor actor, NameForm form) {
        for (String alias : row.list(column)) {
            builder.alias(alias, new NameSense(actor, form));
        }
    }
}
