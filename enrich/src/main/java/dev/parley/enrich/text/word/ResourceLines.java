package dev.parley.enrich.text.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resource that ships beside a class, in UTF-8. */
public final class ResourceLines {

    private ResourceLines() {}

    /** All lines, as they stand. @throws IllegalStateException where there is no such resource */
    public static List<String> all(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    /** Those that are neither blank nor comments, which a hash opens. */
    public static List<String> entries(Class<?> owner, String resource) {
        List<String> entries = new ArrayList<>();
        for (String line : all(owner, resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line);
            }
        }
        return entries;
    }
}
