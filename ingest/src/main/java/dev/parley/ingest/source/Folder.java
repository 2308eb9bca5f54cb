package dev.parley.ingest.source;

import dev.parley.ingest.fetch.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a folder, and which of them are new. */
final class Folder {
    /** A file that was written to so lately may still grow. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private Folder() {}

    /** Files and folders below a folder, by name; hidden ones and what tells people about the folder (Markdown, READMEs) are no news. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().filter(path -> !isAside(path)).toList();
        }
    }

    private static boolean isAside(Path path) {
        String name = path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || lower.startsWith("readme") || lower.endsWith(".md");
    }

    /** Whether a file is whole, as far as can be told, and another than when it was read last. */
    static boolean isDue(Path file, Notes notes, Instant now) throws IOException {
        Instant written = attributes(file).lastModifiedTime().toInstant();
        return written.isBefore(now.minus(QUIET)) && !state(file).equals(notes.page(file.toString()));
    }

    /** What is remembered of a file that is read: its time and size stand in for an ETag. */
    static PageState state(Path file) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        String version = attributes.lastModifiedTime().toMillis() + "-" + attributes.size();
        return new PageState(null, null, new Validators(version, null), null, null);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
