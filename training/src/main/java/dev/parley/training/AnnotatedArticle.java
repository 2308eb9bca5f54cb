package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;

/** An article with annotated attributions: PolNeAR's "attributions", or the "statements" of a worked article. */
record AnnotatedArticle(String text, List<Annotated> attributions, boolean worked) {

    /** Spans in UTF-16 units. */
    record Annotated(List<Span> source, List<Span> content) {}

    static AnnotatedArticle of(JsonNode row) {
        String text = row.path("text").asText();
        CodePoints points = CodePoints.of(text);
        boolean worked = row.has("statements");
        List<Annotated> attributions = new ArrayList<>();
        for (JsonNode one : row.path(worked ? "statements" : "attributions")) {
            attributions.add(new Annotated(spans(one.path("source"), points), spans(one.path("content"), points)));
        }
        return new AnnotatedArticle(text, attributions, worked);
    }

    private static List<Span> spans(JsonNode node, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        node.forEach(span -> spans.add(new Span(
                points.toUtf16(span.path(0).asInt()),
                points.toUtf16(span.path(1).asInt()))));
        return spans;
    }
}
