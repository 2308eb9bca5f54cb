package dev.parley.enrich.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.word.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article with annotated attributions, a line of JSON: "id", "text", and "attributions" or (worked articles) "statements" of
 * "source", "cue", "content" spans.
 */
record GoldArticle(String id, String text, List<Gold> attributions, boolean worked) {

    /** Spans in UTF-16 units. */
    record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    /** The articles of several places, one after the other. */
    static List<GoldArticle> read(List<String> places) {
        return places.stream().flatMap(place -> read(Path.of(place)).stream()).toList();
    }

    /** The articles of a file, or of the files {@code train*.jsonl} of a folder. */
    static List<GoldArticle> read(Path place) {
        List<GoldArticle> articles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            List<Path> wanted = files.filter(
                            f -> f.equals(place) || f.getFileName().toString().matches("train.*\\.jsonl"))
                    .sorted()
                    .toList();
            for (Path file : wanted) {
                for (String line : Files.readAllLines(file)) {
                    articles.add(article(mapper.readTree(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        String text = node.get("text").asText();
        CodePoints points = CodePoints.of(text);
        boolean worked = node.has("statements");
        List<Gold> attributions = new ArrayList<>();
        for (JsonNode a : node.get(worked ? "statements" : "attributions")) {
            attributions.add(new Gold(
                    spans(a.get("source"), points), spans(a.get("cue"), points), spans(a.get("content"), points)));
        }
        return new GoldArticle(node.get("id").asText(), text, attributions, worked);
    }

    private static List<Span> spans(JsonNode node, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        if (node != null) {
            node.forEach(s -> spans.add(new Span(
                    points.toUtf16(s.get(0).asInt()), points.toUtf16(s.get(1).asInt()))));
        }
        return spans;
    }
}
