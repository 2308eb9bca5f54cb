package dev.parley.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.pipeline.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles to measure with: every {@code .txt} file of a folder is one, and so is every line of a {@code .jsonl} file that
 * has a {@code text}. They are joined or cut at paragraphs to about one size, so that a rate in articles can be compared.
 */
final class Corpus {
    /** Characters of an article, as the figures in docs are given. */
    static final int ARTICLE_SIZE = 5_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    static List<Article> load(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var texts = files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(Corpus::texts)
                    .toList();
            if (texts.isEmpty()) {
                throw new IllegalArgumentException(folder + " holds neither .txt nor .jsonl files with texts");
            }
            return articles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            var name = file.toString();
            if (name.endsWith(".txt")) {
                return Stream.of(Files.readString(file));
            }
            return name.endsWith(".jsonl")
                    ? Files.readAllLines(file).stream().map(Corpus::text).filter(t -> !t.isBlank())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(String line) {
        try {
            JsonNode text = JSON.readTree(line).path("text");
            return text.asText("");
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + line, e);
        }
    }

    private static List<Article> articles(List<String> texts) {
        List<Article> articles = new ArrayList<>();
        var current = new StringBuilder();
        for (var text : texts) {
            for (var paragraph : text.split("\n\n", -1)) {
                current.append(paragraph).append("\n\n");
                if (current.length() >= ARTICLE_SIZE) {
                    articles.add(article(articles.size(), current));
                }
            }
        }
        if (articles.isEmpty()) {
            articles.add(article(0, current));
        }
        return List.copyOf(articles);
    }

    private static Article article(int number, StringBuilder text) {
        var article =
                new Article("a" + number, text.toString(), null, null, Instant.parse("2026-05-08T12:00:00Z"), "en");
        text.setLength(0);
        return article;
    }
}
