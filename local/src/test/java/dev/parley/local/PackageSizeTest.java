package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package that nobody can take in at a glance is two. */
class PackageSizeTest {
    private static final int MOST = 30;
    private static final int MOST_LINES = 300;
    private static final List<String> MODULES = List.of(
            "schemas", "service", "ingest", "enrich", "encoder", "sink", "view", "local", "benchmarks", "training");

    @Test
    void shouldKeepPackagesSmall() throws IOException {
        Map<Path, Long> types = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(file -> types.merge(file.getParent(), 1L, Long::sum));
            }
        }

        assertThat(types).hasSizeGreaterThan(40);
        types.forEach((folder, count) -> assertThat(count).as(folder.toString()).isLessThanOrEqualTo(MOST));
    }

    /** Of the language core, whose rules have to be read to be believed. */
    @Test
    void shouldKeepFilesOfTheCoreShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "enrich", "src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }
}
