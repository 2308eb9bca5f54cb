package dev.parley.enrich.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's registry file: UTF-8, one actor a line, TAB between the fields id, name, type (PERSON, ORGANIZATION, LOCATION
 * or STATE), and optionally aliases ("|" between several), role, and the id of the actor that it belongs to. Lines that are
 * blank or open with "#" are left out. An empty id becomes the name's slug.
 */
public final class RegistryFile {

    private final List<UserActor> actors = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private RegistryFile() {}

    /**
     * The file's actors.
     *
     * @throws IOException              where it can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names the file and every such line
     */
    public static List<UserActor> read(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file));
    }

    /** As {@link #read(Path)}, from lines; {@code name} stands in for the file's. */
    public static List<UserActor> read(String name, List<String> lines) {
        RegistryFile reader = new RegistryFile();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        if (!reader.errors.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + String.join("; ", reader.errors));
        }
        return List.copyOf(reader.actors);
    }

    private void line(int number, String line) {
        String bare = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (bare.isBlank() || bare.charAt(0) == '#') {
            return;
        }
        String[] fields = bare.split("\t", -1);
        try {
            actors.add(actor(fields));
        } catch (IllegalArgumentException e) {
            errors.add("line " + number + ": " + e.getMessage());
        }
    }

    private UserActor actor(String[] fields) {
        if (fields.length < 3 || fields.length > 6) {
            throw new IllegalArgumentException("3 to 6 fields are wanted, TAB between them, not " + fields.length);
        }
        String name = field(fields, 1);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        String id = field(fields, 0).isEmpty() ? Slug.of(name) : field(fields, 0);
        if (!ids.add(id)) {
            throw new IllegalArgumentException("id " + id + " given twice");
        }
        KnownActor actor =
                new KnownActor(id, name, type(field(fields, 2)), "user", orNull(fields, 4), orNull(fields, 5));
        return new UserActor(actor, names(name, field(fields, 3)));
    }

    private static List<String> names(String name, String aliases) {
        List<String> names = new ArrayList<>();
        names.add(name);
        for (String alias : aliases.split("\\|")) {
            if (!alias.isBlank() && !names.contains(alias.strip())) {
                names.add(alias.strip());
            }
        }
        return names;
    }

    private static EntityType type(String field) {
        return switch (field) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.LOCATION;
            case "STATE" -> EntityType.STATE;
            default ->
                throw new IllegalArgumentException(
                        "type '" + field + "' is none of PERSON, ORGANIZATION, LOCATION, STATE");
        };
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index].strip() : "";
    }

    private static @Nullable String orNull(String[] fields, int index) {
        String field = field(fields, index);
        return field.isEmpty() ? null : field;
    }
}
