package dev.parley.local.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Subjects, their versions and their compatibility levels, kept in one JSON file. A schema has one id, whatever number of
 * subjects it stands under. Thread-safe; what is registered is on disk when the call returns.
 */
final class SchemaStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GLOBAL = "";

    private final Path file;
    /** Ids count from 1: the schema with id n is at n - 1. */
    private final List<String> schemas = new ArrayList<>();

    private final Map<String, List<Integer>> subjects = new TreeMap<>();
    private final Map<String, Compatibility> levels = new TreeMap<>();

    /** One version of a subject. */
    record Version(String subject, int version, int id, String schema) {}

    private SchemaStore(Path file) {
        this.file = file;
    }

    /** Reads the file where it exists. Throws UncheckedIOException where it cannot be read or is not what was written. */
    static SchemaStore open(Path file, Compatibility ofAll) {
        var store = new SchemaStore(file);
        store.levels.put(GLOBAL, ofAll);
        if (Files.exists(file)) {
            try {
                store.load((ObjectNode) JSON.readTree(file.toFile()));
            } catch (IOException | ClassCastException e) {
                throw new UncheckedIOException(
                        new IOException("the registry's file " + file + " cannot be read: " + e, e));
            }
        }
        return store;
    }

    synchronized List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    synchronized List<Version> versions(String subject) {
        var ids = subjects.get(subject);
        if (ids == null) {
            throw RegistryError.noSubject(subject);
        }
        List<Version> versions = new ArrayList<>();
        for (var id : ids) {
            versions.add(new Version(subject, versions.size() + 1, id, schema(id)));
        }
        return versions;
    }

    synchronized String schema(int id) {
        if (id < 1 || id > schemas.size()) {
            throw RegistryError.noSchema(String.valueOf(id));
        }
        return schemas.get(id - 1);
    }

    /** Every version of every subject that has this id. */
    synchronized List<Version> uses(int id) {
        schema(id);
        return subjects.keySet().stream()
                .flatMap(subject -> versions(subject).stream())
                .filter(version -> version.id() == id)
                .toList();
    }

    synchronized Optional<Version> find(String subject, String schemaText) {
        var text = parse(schemaText).toString();
        return versions(subject).stream().filter(v -> v.schema().equals(text)).findFirst();
    }

    /** Registers, or finds what was registered before; the id. */
    synchronized int register(String subject, String schemaText) {
        var schema = parse(schemaText);
        var text = schema.toString();
        var ids = subjects.getOrDefault(subject, List.of());
        var known = schemas.indexOf(text) + 1;
        if (ids.contains(known)) {
            return known;
        }
        objection(subject, schema, ids).ifPresent(reason -> {
            throw RegistryError.incompatible(subject, reason);
        });
        if (known == 0) {
            schemas.add(text);
        }
        var id = known == 0 ? schemas.size() : known;
        subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(id);
        save();
        return id;
    }

    /** Why a schema may not follow these versions of the subject; empty where it may. */
    synchronized Optional<String> objection(String subject, String schemaText, List<Version> against) {
        return objection(
                subject, parse(schemaText), against.stream().map(Version::id).toList());
    }

    private Optional<String> objection(String subject, Schema candidate, List<Integer> against) {
        var level = level(subject).orElseGet(() -> level(null).orElseThrow());
        return level.objection(
                candidate, against.stream().map(id -> parse(schema(id))).toList());
    }

    /** The level of a subject, or of all where {@code subject} is null; empty where the subject has none of its own. */
    synchronized Optional<Compatibility> level(@Nullable String subject) {
        return Optional.ofNullable(levels.get(subject == null ? GLOBAL : subject));
    }

    synchronized void setLevel(@Nullable String subject, Compatibility level) {
        levels.put(subject == null ? GLOBAL : subject, level);
        save();
    }

    private static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (AvroRuntimeException e) {
            throw RegistryError.badSchema(String.valueOf(e.getMessage()));
        }
    }

    private void load(ObjectNode stored) {
        stored.path("schemas").forEach(schema -> schemas.add(schema.asText()));
        stored.path("subjects").properties().forEach(subject -> {
            List<Integer> ids = new ArrayList<>();
            subject.getValue().forEach(id -> ids.add(id.asInt()));
            subjects.put(subject.getKey(), ids);
        });
        stored.path("levels")
                .properties()
                .forEach(level -> levels.put(
                        level.getKey(), Compatibility.named(level.getValue().asText())));
    }

    private void save() {
        var whole = Map.of("schemas", schemas, "subjects", subjects, "levels", levels);
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), whole);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the registry's file " + file + ": " + e, e);
        }
    }
}
