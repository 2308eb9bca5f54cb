package dev.parley.service.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The ids of the changelog topics that a state folder goes with, noted in the folder itself. */
public final class ChangelogNote {
    private static final String NAME = "parley-changelogs.properties";

    private final Path file;

    /** @param folder of the application's state stores */
    public ChangelogNote(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Topic ids by topic name; empty where nothing readable is noted. */
    public Map<String, String> read() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> ids = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> ids.put(name, properties.getProperty(name)));
        return ids;
    }

    /** Whole or not at all, so that a kill in the midst of it leaves the older note. */
    public void write(Map<String, String> ids) throws IOException {
        var lines = new TreeMap<>(ids).entrySet().stream().map(id -> id.getKey() + "=" + id.getValue());
        var text = "# The changelogs that the state in this folder belongs to; Parley's own, leave it.\n"
                + String.join("\n", lines.toList()) + "\n";
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.writeString(file.resolveSibling(NAME + ".tmp"), text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
