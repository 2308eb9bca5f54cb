package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md names classes; a renamed one must not leave it telling of what is gone. */
class ArchitectureDocTest {
    private static final Path ROOT = Path.of("..");

    /** `quote.Evidence`, `Visits`, `Construction.find`, `quote.Finding#source`: perhaps a package, a class, perhaps a member. */
    private static final Pattern NAMED =
            Pattern.compile("`(?:[a-z]+\\.)?([A-Z][A-Za-z]+[a-z][A-Za-z]*)(?:[.#][a-zA-Z]+)?`");

    private static final Set<String> RECORDS = Set.of("NewsItem", "TaggedNewsItem");

    @Test
    void shouldNameClassesThatAreThere() throws IOException {
        String doc = Files.readString(ROOT.resolve("docs/architecture.md"));
        Set<String> named = NAMED.matcher(doc)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !RECORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(40).isSubsetOf(classes());
    }

    private static Set<String> classes() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : List.of("schemas", "service", "ingest", "enrich", "encoder", "sink", "view", "local")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return classes;
    }
}
