package dev.parley.enrich.articles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction.Polarity;
import dev.parley.enrich.pipeline.Extraction.Range;
import dev.parley.enrich.pipeline.Extraction.Stance;
import dev.parley.enrich.pipeline.Extraction.Statement;
import dev.parley.enrich.pipeline.Extractor;
import dev.parley.enrich.stance.LinearClassifier;
import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The gate: what the language core makes of our own articles, counted against all that a careful reader finds in them, extras
 * included, and compared with the figures in {@code scores.txt}. It fails when a figure fell, and when one rose or moved and the file
 * was not renewed with
 *
 * <pre>mvn -q -pl enrich -am -Dtest=ArticlesTest -Dsurefire.failIfNoSpecifiedTests=false -Darticles.renew test</pre>
 *
 * A fall may be checked in too, but the commit must say why. {@code target/articles.txt} lists every fault of the open articles.
 * Those under {@code blind} give one figure, {@code blind.f1}, and no list: nobody reads them while changing the core, so that the
 * figure tells what to expect on other news. {@code -Darticles.blind} lists their faults once that is no longer needed.
 *
 * <p>{@link Pairs} says when a statement is a row's, {@link Accepted} when a field is right, {@link Scorer} what each figure is;
 * README.md beside the articles says how to write one.
 */
class ArticlesTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "dev", "parley", "enrich", "articles");
    private static final Path FAULTS = Path.of("target", "articles.txt");
    private static final String SCORES = "scores.txt";
    private static final String RENEW =
            "mvn -q -pl enrich -am -Dtest=ArticlesTest -Dsurefire.failIfNoSpecifiedTests=false -Darticles.renew test";

    private static final Extractor EXTRACTOR = Extractor.create();

    @Test
    void shouldReadArticlesNoWorseThanBefore() throws IOException {
        Scorer open = score(articles("."));
        Scorer blind = score(articles("blind"));
        SortedMap<String, Figures.Share> figures = new TreeMap<>(open.figures().shares());
        figures.put("blind.f1", Objects.requireNonNull(blind.figures().shares().get("statements.f1")));
        Files.write(FAULTS, faults(open, blind));

        if (System.getProperty("articles.renew") != null) {
            Files.writeString(SOURCES.resolve(SCORES), new Ratchet(figures).file());
            return;
        }
        Ratchet before = Ratchet.parse(Files.readString(folder(".").resolve(SCORES)));

        assertThat(before.against(figures))
                .as("figures that differ from %s; faults: enrich/%s; if it is meant: %s", SCORES, FAULTS, RENEW)
                .isEmpty();
    }

    @Test
    void shouldHaveSixtyArticlesTenOfThemBlind() {
        assertThat(articles(".")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(articles("blind")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void shouldClassifyForAHolderAsTheExtractionDoes() {
        StanceClassifier classifier = new LinearClassifier();
        List<String> told = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (Path file : articles(".")) {
            WorkedArticle article = WorkedArticle.read(file);
            Document document = Document.of(article.text());
            for (Statement statement : statements(article)) {
                for (Stance side : statement.stances()) {
                    Range target = side.mention();
                    if (side.polarity() != Polarity.NEUTRAL
                            && target != null
                            && !statement.source().isEmpty()) {
                        Span holder = span(statement.source().get(0));
                        String where = article.name() + ": " + statement.speaker() + " on " + side.target() + ": ";
                        told.add(where + side.polarity());
                        asked.add(where
                                + classifier
                                        .classify(document, span(target), holder)
                                        .polarity());
                    }
                }
            }
        }

        assertThat(told).hasSizeGreaterThan(100);
        assertThat(asked).isEqualTo(told);
    }

    private static Span span(Range range) {
        return new Span(range.begin(), range.end());
    }

    private static Scorer score(List<Path> files) {
        Scorer scorer = new Scorer();
        for (Path file : files) {
            WorkedArticle article = WorkedArticle.read(file);
            scorer.score(article, statements(article));
        }
        return scorer;
    }

    private static List<Statement> statements(WorkedArticle article) {
        return EXTRACTOR
                .extract(new Article(article.name(), article.text(), null, null, article.published(), null))
                .statements();
    }

    private static List<String> faults(Scorer open, Scorer blind) {
        List<String> lines = new ArrayList<>(open.faults());
        if (System.getProperty("articles.blind") != null) {
            lines.addAll(blind.faults());
        }
        return lines;
    }

    private static List<Path> articles(String folder) {
        try (var files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.endsWith(SCORES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(ArticlesTest.class.getResource(SCORES))
                            .toURI())
                    .resolveSibling(name)
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
