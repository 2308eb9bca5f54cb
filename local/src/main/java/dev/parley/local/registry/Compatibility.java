package dev.parley.local.registry;

import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** What a new version of a schema must be able to read, and what must be able to read it. */
enum Compatibility {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean readsOlder;
    private final boolean readByOlder;
    private final boolean transitive;

    Compatibility(boolean readsOlder, boolean readByOlder, boolean transitive) {
        this.readsOlder = readsOlder;
        this.readByOlder = readByOlder;
        this.transitive = transitive;
    }

    static Compatibility named(String name) {
        for (var level : values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw RegistryError.badLevel(name);
    }

    /** The first reason why {@code candidate} may not follow {@code earlier} versions, oldest first; empty where it may. */
    Optional<String> objection(Schema candidate, List<Schema> earlier) {
        var from = transitive ? 0 : Math.max(0, earlier.size() - 1);
        return earlier.subList(from, earlier.size()).stream()
                .map(old -> objection(candidate, old))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> objection(Schema candidate, Schema old) {
        var back = readsOlder ? check(candidate, old) : Optional.<String>empty();
        return back.isPresent() || !readByOlder ? back : check(old, candidate);
    }

    private static Optional<String> check(Schema reader, Schema writer) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult();
        return result.getCompatibility() == SchemaCompatibilityType.COMPATIBLE
                ? Optional.empty()
                : Optional.of(String.valueOf(result.getIncompatibilities()));
    }
}
