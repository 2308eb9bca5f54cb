package dev.parley.tuning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A few articles and mentions of our own, annotated as the data that is learned from is. */
final class OwnArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A statement whose parts stand in the text once: source, cue, content, target and its side. */
    private record Row(String source, String cue, String content, String target, String side) {}

    private OwnArticles() {}

    static List<JsonNode> worked() {
        return List.of(
                article(
                        "Mayor Lena Ames said the ferry plan was reckless. The tide turned at noon.",
                        new Row("Mayor Lena Ames", "said", "the ferry plan was reckless", "ferry plan", "OPPOSE")),
                article(
                        "Tom Holt praised the harbour board on Friday. Gulls were seen over the pier.",
                        new Row("Tom Holt", "praised", "the harbour board", "harbour board", "SUPPORT")),
                article(
                        "The council condemned the toll as unfair. It rained, the forecast says, until noon.",
                        new Row("The council", "condemned", "the toll", "toll", "OPPOSE")),
                article(
                        "“The tunnel is a disgrace,” Anna Lind told reporters. Nobody was hurt.",
                        new Row("Anna Lind", "told", "“The tunnel is a disgrace,”", "tunnel", "OPPOSE")),
                article(
                        "Harbour Watch welcomed the new bridge. The clock says noon.",
                        new Row("Harbour Watch", "welcomed", "the new bridge", "bridge", "SUPPORT")),
                article("Ferries ran as usual, the board said nothing of the storm. Signs say the pier is shut."));
    }

    static List<JsonNode> news() {
        return List.of(
                mention("Holt was honoured for a brave and brilliant rescue.", "Holt", 1),
                mention("Aske was convicted of fraud after a shameful scandal.", "Aske", -1),
                mention("Lind took the noon ferry.", "Lind", 0));
    }

    static List<String> texts() {
        return java.util.stream.Stream.concat(worked().stream(), news().stream())
                .map(row -> row.path("text").asText())
                .toList();
    }

    private static ObjectNode article(String text, Row... rows) {
        ObjectNode article = JSON.createObjectNode().put("text", text);
        ArrayNode statements = article.putArray("statements");
        for (Row row : rows) {
            ObjectNode statement = statements.addObject().put("must", true);
            pair(statement.putArray("source"), text, row.source());
            pair(statement.putArray("cue"), text, row.cue());
            pair(statement.putArray("content"), text, row.content());
            statement.putArray("speaker").add(row.source());
            ObjectNode stance = statement
                    .putArray("stances")
                    .addObject()
                    .put("polarity", row.side())
                    .put("clear", true);
            stance.putArray("target").add(row.target());
        }
        return article;
    }

    private static ObjectNode mention(String text, String target, int polarity) {
        ObjectNode mention = JSON.createObjectNode().put("text", text);
        mention.putArray("targets")
                .addObject()
                .put("b", text.indexOf(target))
                .put("e", text.indexOf(target) + target.length())
                .put("polarity", polarity);
        return mention;
    }

    private static void pair(ArrayNode spans, String text, String words) {
        spans.addArray().add(text.indexOf(words)).add(text.indexOf(words) + words.length());
    }
}
