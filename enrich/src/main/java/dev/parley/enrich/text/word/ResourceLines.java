package dev.parley.enrich.text.word;

import java.io.IOException;
import java.io.InputStream;
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
            return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            lines.add(text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end));
            from = end + 1;
        }
        return lines;
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
