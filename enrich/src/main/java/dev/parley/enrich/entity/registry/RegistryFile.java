package dev.parley.enrich.entity.registry;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's registry file: UTF-8, one actor a line, TAB between the fields id, name, type (PERSON, ORGANIZATION, LOCATION
 * or STATE), and optionally aliases ("|" between several), role, and the id of the actor that it belongs to, built-in or of
 * this file. Lines that are blank or open with "#" are left out. An empty id becomes the name's slug.
 */
public final class RegistryFile {

    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "STATE");

    private final List<UserActor> actors = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();
    private final Map<Integer, String> parents = new LinkedHashMap<>();

    private RegistryFile() {}

    /**
     * The file's actors.
     *
     * @throws IOException              where it can't be read
     * @throws IllegalArgumentException where lines are wrong; the message names the file and every such line
     */
    public static List<UserActor> read(Path file) throws IOException {
        try {
            return read(file.toString(), Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": not UTF-8", e);
        }
    }

    /** As {@link #read(Path)}, from lines; {@code name} stands in for the file's. */
    public static List<UserActor> read(String name, List<String> lines) {
        RegistryFile reader = new RegistryFile();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        reader.parents.forEach(reader::checkParent);
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
            UserActor user = actor(number, fields);
            actors.add(user);
            user.names().forEach(name -> claim(number, name));
        } catch (IllegalArgumentException e) {
            errors.add("line " + number + ": " + e.getMessage());
        }
    }

    /** A name that two lines give would name neither. */
    private void claim(int number, String name) {
        Integer other = lineOfName.putIfAbsent(name, number);
        if (other != null && other != number) {
            errors.add("line " + number + ": name '" + name + "' is given at line " + other + " too");
        }
    }

    private void checkParent(int number, String id) {
        Set<String> known = Registry.builtIn().ids();
        if (!known.contains(id) && !lineOfId.containsKey(id)) {
            String hint = NearName.hint(id, id.startsWith("Q") ? lineOfId.keySet() : union(known));
            errors.add("line " + number + ": belongs to '" + id + "', which is no actor" + hint);
        }
    }

    private Set<String> union(Set<String> known) {
        Set<String> all = new HashSet<>(known);
        all.addAll(lineOfId.keySet());
        return all;
    }

    private UserActor actor(int number, String[] fields) {
        if (fields.length < 3 || fields.length > 6) {
            throw new IllegalArgumentException("3 to 6 fields are wanted, TAB between them, not " + fields.length);
        }
        String name = field(fields, 1);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        String id = field(fields, 0).isEmpty() ? Slug.of(name) : field(fields, 0);
        Integer other = lineOfId.putIfAbsent(id, number);
        if (other != null) {
            throw new IllegalArgumentException("id " + id + " given twice, first at line " + other);
        }
        if (!field(fields, 5).isEmpty()) {
            parents.put(number, field(fields, 5));
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
                throw new IllegalArgumentException("type '" + field + "' is none of " + String.join(", ", TYPES)
                        + NearName.hint(field.toUpperCase(Locale.ROOT), TYPES));
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
