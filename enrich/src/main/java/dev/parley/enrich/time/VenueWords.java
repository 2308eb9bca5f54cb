package dev.parley.enrich.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that name where things are said. */
final class VenueWords {

    private static final Map<String, Set<String>> CLASSES = load();

    static final Set<String> PLATFORM = of("platform");
    static final Set<String> OCCASION = of("occasion");
    static final Set<String> DOCUMENT = of("document");
    static final Set<String> INTERVIEW = of("interview");
    static final Set<String> OUTLET_WORD = of("outlet-word");
    static final Set<String> OUTLET_LEAD = of("outlet-lead");
    static final Set<String> OUTLET_NOUN = of("outlet-noun");
    static final Set<String> BROADCAST = of("broadcast");
    static final Set<String> CALL = of("call");
    static final Set<String> SITE = of("site");
    static final Set<String> MEANS = of("means");

    private VenueWords() {}

    private static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("venues.tsv: no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = VenueWords.class.getResourceAsStream("venues.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource venues.tsv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", 2))
                    .forEach(line ->
                            classes.put(line[0], new java.util.HashSet<>(java.util.List.of(line[1].split(", ")))));
        } catch (IOException e) {
            throw new UncheckedIOException("venues.tsv", e);
        }
        return classes;
    }
}
