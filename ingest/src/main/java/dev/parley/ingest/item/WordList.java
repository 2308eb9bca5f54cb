package dev.parley.ingest.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource file of one entry a line; lines that begin with {@code #} say what a line means. */
public final class WordList {

    private WordList() {}

    /**
     * The entries of a resource beside {@code owner}, stripped, in order.
     *
     * @throws IllegalStateException where the resource is missing or holds no entry
     */
    public static List<String> load(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            List<String> entries = lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
            if (entries.isEmpty()) {
                throw new IllegalStateException("resource " + name + " is empty");
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
