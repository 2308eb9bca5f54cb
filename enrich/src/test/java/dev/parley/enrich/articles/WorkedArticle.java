package dev.parley.enrich.articles;

import dev.parley.enrich.pipeline.Extraction.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An article with all statements that a careful reader finds in it, in the order of their contents; README.md has the format. */
record WorkedArticle(String name, Instant published, String text, List<Row> rows) {

    private static final String PUBLISHED = "published: ";

    /** @throws IllegalArgumentException naming the file, where it is not as README.md says */
    static WorkedArticle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkedArticle of(String name, String content) {
        String[] parts = content.split("\n---\n", 3);
        if (parts.length != 3 || !parts[0].startsWith(PUBLISHED)) {
            throw new IllegalArgumentException(name + ": not published, text and rows with --- between them");
        }
        try {
            Instant published =
                    Instant.parse(parts[0].substring(PUBLISHED.length()).strip());
            return new WorkedArticle(name, published, parts[1], rows(parts[1], parts[2]));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static List<Row> rows(String text, String written) {
        Words words = new Words(text);
        List<Row> rows = new ArrayList<>();
        Range before = new Range(0, 0);
        for (String row : written.lines().toList()) {
            List<Range> pieces = words.find(Row.cells(row)[5], before);
            rows.add(Row.of(row, words.of(pieces)));
            before = new Range(
                    pieces.get(0).begin(), pieces.get(pieces.size() - 1).end());
        }
        return List.copyOf(rows);
    }
}
