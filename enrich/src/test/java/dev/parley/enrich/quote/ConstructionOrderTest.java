package dev.parley.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.grammar.Syntax;
import dev.parley.enrich.quote.passage.Construction;
import dev.parley.enrich.quote.passage.Ends;
import dev.parley.enrich.quote.passage.Finding;
import dev.parley.enrich.quote.passage.Passage;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructions only propose: over all our own articles, whatever order they are asked in, the same is found. */
class ConstructionOrderTest {

    private static final Path ARTICLES = Path.of("src", "test", "resources", "dev", "parley", "enrich", "articles");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldFindTheSameInAnyOrder(long seed) throws IOException {
        List<Construction> shuffled = new ArrayList<>(StatementFinder.CONSTRUCTIONS);
        Collections.shuffle(shuffled, new Random(seed));

        for (String text : articles()) {
            assertThat(found(text, shuffled)).isEqualTo(found(text, StatementFinder.CONSTRUCTIONS));
        }
    }

    @Test
    void shouldReadArticlesInWhichThereIsMuchToFind() throws IOException {
        assertThat(articles().stream()
                        .mapToInt(text ->
                                found(text, StatementFinder.CONSTRUCTIONS).size())
                        .sum())
                .isGreaterThan(500);
    }

    private static List<Finding> found(String text, List<Construction> constructions) {
        Passage passage = StatementFinder.read(new Syntax(Document.of(text)), Ends.fitted());
        List<Finding> proposed = StatementFinder.propose(passage, constructions);
        List<Finding> all = new ArrayList<>(proposed);
        all.addAll(new StatementFinder().settle(passage, proposed));
        return all;
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
