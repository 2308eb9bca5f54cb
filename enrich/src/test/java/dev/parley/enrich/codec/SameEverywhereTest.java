package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples give the same lines wherever and however they are read. */
class SameEverywhereTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final List<Article> ARTICLES = samples();
    private static final List<String> LINES = extract(EXTRACTOR);

    private static List<Article> samples() {
        try {
            List<Article> articles = new ArrayList<>();
            var json = new ObjectMapper();
            for (var line : Files.readAllLines(Path.of("../samples/articles.jsonl"))) {
                var text = json.readTree(line).path("text").asText();
                articles.add(ExtractLines.read(json.writeValueAsString(json.createObjectNode()
                        .put("id", "İI" + articles.size())
                        .put("text", text + "\n\nIn ISTANBUL, İlker IŞIK said on FRIDAY, May 8, that it was “FINE”.")
                        .put("publishedAt", "2026-05-10T12:00:00Z")
                        .put("language", "EN-GB"))));
            }
            return articles;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> extract(Extractor extractor) {
        return ARTICLES.stream()
                .map(article -> new String(ExtractLines.write(extractor.extract(article)), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void shouldFindSomethingToCompare() {
        assertThat(LINES).hasSizeGreaterThan(3).allMatch(line -> line.contains("\"statements\":[{"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US,UTC",
        "tr-TR,Asia/Tokyo",
        "ar-EG-u-nu-arab,America/Los_Angeles",
        "th-TH-u-ca-buddhist,Asia/Bangkok"
    })
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void shouldGiveTheSameInEveryLocaleAndTimeZone(String locale, String zone) {
        var before = Locale.getDefault();
        var zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(extract(EXTRACTOR)).isEqualTo(LINES);
            assertThat(extract(Extractor.create())).isEqualTo(LINES);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void shouldGiveTheSameToManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        var workers = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (var i = 0; i < 12; i++) {
                answers.add(workers.submit(() -> extract(EXTRACTOR)));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(LINES);
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
