package dev.parley.enrich.speaker.noun;

import dev.parley.enrich.text.word.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of words from a resource of this package, a line each: "class: word, word, ...". */
final class WordClasses {

    private final String resource;
    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(String resource) {
        this.resource = resource;
        for (String line : ResourceLines.entries(WordClasses.class, resource)) {
            read(line);
        }
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
            words.add(word.strip().toLowerCase(Locale.ROOT));
        }
    }
}
