package dev.parley.enrich.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Classes of words from a resource of this package, a line each: "class: word, word, ...". */
final class WordClasses {

    private final String resource;
    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(String resource) {
        this.resource = resource;
        lines(resource, this::read);
    }

    /** The words of a class, in lower case. */
    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException(resource + ": no class " + name);
        }
        return words;
    }

    private void read(String line) {
        String[] parts = line.split(": ", 2);
        if (parts.length != 2) {
            throw new IllegalStateException(resource + ": no class in line: " + line);
        }
        Set<String> words = classes.computeIfAbsent(parts[0], k -> new HashSet<>());
        for (String word : parts[1].split(", ")) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Hands over the lines that are neither blank nor comments. */
    static void lines(String resource, Consumer<String> line) {
        try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(text -> !text.isBlank() && text.charAt(0) != '#')
                    .forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
