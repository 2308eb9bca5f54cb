package dev.parley.sink;

import dev.parley.service.settings.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The file of actors who are erased: an id a line, as the topics have it; empty lines, and what stands behind {@code #}, say nothing. A
 * file that is named and cannot be read stops the service: to go on would bring the erased back.
 */
final class ErasedActors {
    private ErasedActors() {}

    /** Throws SettingsException that names the file, the line and the cause. */
    static Set<String> read(String setting, Path file) {
        try {
            return ids(setting, file);
        } catch (IOException e) {
            throw new SettingsException(setting + " = " + file + " cannot be read: " + e);
        }
    }

    private static Set<String> ids(String setting, Path file) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        var number = 0;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            var id = line.replaceFirst("#.*", "").strip();
            if (id.indexOf('/') >= 0 || id.chars().anyMatch(c -> c <= ' ')) {
                throw new SettingsException(setting + " = " + file + ", line " + number + ": \"" + id
                        + "\" is no actor's id such as Q30 or ana-bright");
            }
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }
}
