package dev.parley.enrich.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text with the names that people marked in it: type by "begin-end" in UTF-16 units. */
record AnnotatedText(String group, Document document, Map<String, String> names) {

    /** Reads JSON lines with "doc", "text" and "entities": "b", "e", "type" in code points. */
    static List<AnnotatedText> read(Path file) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(of(new ObjectMapper().readTree(line)));
        }
        return texts;
    }

    private static AnnotatedText of(JsonNode row) {
        String text = row.get("text").asText();
        Map<String, String> names = new HashMap<>();
        for (JsonNode e : row.get("entities")) {
            int begin = text.offsetByCodePoints(0, e.get("b").asInt());
            int end = text.offsetByCodePoints(0, e.get("e").asInt());
            names.put(begin + "-" + end, e.get("type").asText());
        }
        return new AnnotatedText(row.get("doc").asText(), Document.of(text), names);
    }

    static int type(String name) {
        return switch (name) {
            case "PER" -> 0;
            case "ORG" -> 1;
            case "LOC" -> 2;
            default -> 3;
        };
    }
}
