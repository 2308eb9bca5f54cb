package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.entity.NameSigns;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.HashMap;
import java.util.Map;

/** The types that people gave to the names of a text. */
final class AnnotatedNames {

    private static final int OTHER = NameSigns.TYPES.indexOf("MISC");

    private final Map<Span, Integer> labels = new HashMap<>();

    AnnotatedNames(Document document, JsonNode row) {
        CodePoints points = CodePoints.of(document.text());
        for (JsonNode name : row.path("entities")) {
            Span span = new Span(
                    points.toUtf16(name.path("b").asInt()),
                    points.toUtf16(name.path("e").asInt()));
            int type = NameSigns.TYPES.indexOf(name.path("type").asText());
            labels.put(span, type < 0 ? OTHER : type);
        }
    }

    /** The type's place in {@link NameSigns#TYPES}; what nobody annotated is MISC. */
    int label(Span name) {
        return labels.getOrDefault(name, OTHER);
    }
}
