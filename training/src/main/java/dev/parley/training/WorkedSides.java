package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.pipeline.Parties;
import dev.parley.enrich.stance.Said;
import dev.parley.enrich.stance.StanceFeatures;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.StanceReader;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads worked articles as statements with the candidates of each and the sides that a careful reader found. */
final class WorkedSides {

    /** A side as the reader wrote it down. */
    record Gold(List<String> names, int label, boolean clear) {}

    record Candidate(String name, String id, int label, boolean clear, Set<String> features) {}

    record Statement(int article, boolean must, List<Gold> golds, List<Candidate> candidates, String content) {}

    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final EntityFinder entities = new EntityFinder(registry.names());
    private final StanceFinder finder = StanceFinder.create();
    private final List<Statement> statements = new ArrayList<>();

    private WorkedSides() {}

    static List<Statement> read(Path file) throws IOException {
        WorkedSides reader = new WorkedSides();
        ObjectMapper json = new ObjectMapper();
        int article = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                reader.article(article++, json.readTree(line));
            }
        }
        return reader.statements;
    }

    /** Mentions in news with the light on each, as candidates of statements that are whole sentences. */
    static List<Candidate> news(Path file) throws IOException {
        WorkedSides reader = new WorkedSides();
        ObjectMapper json = new ObjectMapper();
        List<Candidate> found = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode row = json.readTree(line);
            String text = row.path("text").asText();
            Document document = Document.of(text);
            CodePoints points = CodePoints.of(text);
            StanceReader stances = reader.finder.open(document, Parties.of(reader.entities.find(document), reader.registry));
            Said said = new Said(List.of(), List.of(), List.of(new Span(0, text.length())), null);
            List<StanceFeatures.Example> examples = StanceFeatures.ofStatement(stances, said);
            for (JsonNode target : row.path("targets")) {
                Span span = new Span(points.toUtf16(target.path("b").asInt()), points.toUtf16(target.path("e").asInt()));
                for (StanceFeatures.Example example : examples) {
                    if (example.mention().begin() < span.end() && span.begin() < example.mention().end()) {
                        found.add(new Candidate("", "", target.path("polarity").asInt() + 1, true, example.features()));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private void article(int number, JsonNode row) {
        String text = row.path("text").asText();
        Document document = Document.of(text);
        CodePoints points = CodePoints.of(text);
        StanceReader reader = finder.open(document, Parties.of(entities.find(document), registry));
        for (JsonNode statement : row.path("statements")) {
            List<Span> content = spans(statement.path("content"), points);
            Said said = new Said(
                    spans(statement.path("source"), points), spans(statement.path("cue"), points), content, null);
            List<String> speaker = strings(statement.path("speaker"));
            List<Gold> golds = golds(statement.path("stances"));
            List<Candidate> candidates = new ArrayList<>();
            for (StanceFeatures.Example example : StanceFeatures.ofStatement(reader, said)) {
                if (!Names.same(example.target(), speaker)) {
                    candidates.add(candidate(example, golds));
                }
            }
            StringBuilder words = new StringBuilder();
            content.forEach(span -> words.append(span.in(text)).append(" … "));
            statements.add(new Statement(
                    number, statement.path("must").asBoolean(), golds, candidates, speaker + ": " + words));
        }
    }

    private static Candidate candidate(StanceFeatures.Example example, List<Gold> golds) {
        Gold best = null;
        for (Gold gold : golds) {
            if (Names.same(example.target(), gold.names()) && (best == null || gold.clear() && !best.clear())) {
                best = gold;
            }
        }
        return best == null
                ? new Candidate(example.target(), example.id(), 1, true, example.features())
                : new Candidate(example.target(), example.id(), best.label(), best.clear(), example.features());
    }

    private static List<Gold> golds(JsonNode stances) {
        List<Gold> golds = new ArrayList<>();
        for (JsonNode stance : stances) {
            int label = stance.path("polarity").asText().equals("SUPPORT") ? 2 : 0;
            golds.add(new Gold(
                    strings(stance.path("target")), label, stance.path("clear").asBoolean()));
        }
        return golds;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    private static List<Span> spans(JsonNode array, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : array) {
            spans.add(new Span(
                    points.toUtf16(pair.path(0).asInt()),
                    points.toUtf16(pair.path(1).asInt())));
        }
        return spans;
    }
}
