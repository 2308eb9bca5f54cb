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

/** The classes of nouns that sources are made of. */
final class Nouns {

    private static final Map<String, Set<String>> CLASSES = load("nouns.txt");

    static final Set<String> SPOKESPERSON = of("spokesperson");
    static final Set<String> ROLE = of("role");
    static final Set<String> BODY = of("body");
    static final Set<String> STATE_BODY = of("state-body");
    static final Set<String> DOCUMENT = of("document");
    static final Set<String> GROUP = of("group");
    static final Set<String> QUANTIFIER = of("quantifier");

    static final Set<String> NOBODY = of("nobody");

    static final Set<String> COUNT = of("count");

    private Nouns() {}

    private static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("nouns.txt: no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load(String resource) {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = Nouns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> read(line, classes));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return classes;
    }

    private static void read(String line, Map<String, Set<String>> classes) {
        String[] parts = line.split(": ", 2);
        if (parts.length != 2) {
            throw new IllegalStateException("nouns.txt: no class in line: " + line);
        }
        Set<String> words = classes.computeIfAbsent(parts[0], k -> new HashSet<>());
        for (String word : parts[1].split(", ")) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
