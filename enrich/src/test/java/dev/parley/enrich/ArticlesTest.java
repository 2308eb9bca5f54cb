package dev.parley.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Own-written articles in many styles with what a careful reader takes from them, a file each: "published: " and the time; "---"; the
 * text; "---"; a line for each statement: speaker | kind | day | venue | affiliation | content ("-" none), or "! " and words that are
 * in no statement.
 */
class ArticlesTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    static Stream<Path> articles() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ArticlesTest.class.getResource("articles"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void shouldReadTheArticleAsACarefulReaderDoes(Path file) {
        String[] parts = read(file).split("\n---\n", 3);
        Instant published =
                Instant.parse(parts[0].substring("published: ".length()).strip());
        String text = parts[1];
        Extraction extraction = EXTRACTOR.extract(new Article("1", text, null, null, published, null));

        List<String> missed =
                parts[2].lines().filter(row -> !holds(row, extraction)).toList();

        assertThat(missed).as(() -> String.join("\n", rows(extraction))).isEmpty();
    }

    private static boolean holds(String row, Extraction extraction) {
        if (row.startsWith("! ")) {
            String words = row.substring(2);
            return extraction.statements().stream()
                    .noneMatch(s -> s.contentText().contains(words));
        }
        return extraction.statements().stream().anyMatch(s -> tells(s, row.split(" \\| ", 6)));
    }

    private static boolean tells(Extraction.Statement said, String[] wanted) {
        return said.contentText().contains(wanted[5])
                && Arrays.asList(fields(said)).equals(Arrays.asList(wanted).subList(0, 5));
    }

    private static String[] fields(Extraction.Statement said) {
        return new String[] {
            orDash(said.speaker()),
            said.kind().toString(),
            orDash(said.saidOn()),
            orDash(said.venue()),
            orDash(said.affiliation())
        };
    }

    private static List<String> rows(Extraction extraction) {
        return extraction.statements().stream()
                .map(s -> String.join(" | ", fields(s)) + " | " + s.contentText())
                .toList();
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
