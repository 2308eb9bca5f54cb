package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.stance.StanceFeatures;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the mentions of NewsMTSC: sentences, with the light in which each shows the people and bodies that it names. */
final class NewsMentions {

    private NewsMentions() {}

    /** As examples for the light on a mention. */
    static List<Example> lights(List<JsonNode> rows) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : rows) {
            Document document = Document.of(row.path("text").asText());
            CodePoints points = CodePoints.of(document.text());
            for (JsonNode target : row.path("targets")) {
                Set<String> features = StanceFeatures.ofMention(document, span(target, points));
                if (!features.isEmpty()) {
                    examples.add(new Example("", "", label(target), 1, features));
                }
            }
        }
        return examples;
    }

    /** As candidates of statements without a speaker whose content is the whole sentence. */
    static List<Example> sides(List<JsonNode> rows, double weight) {
        ActorRegistry registry = ActorRegistry.builtIn();
        EntityFinder entities = new EntityFinder(registry.names());
        StanceFinder finder = StanceFinder.create();
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : rows) {
            Document document = Document.of(row.path("text").asText());
            CodePoints points = CodePoints.of(document.text());
            Span all = new Span(0, document.text().length());
            List<StanceFeatures.Example> proposed = StanceFeatures.ofStatement(
                    finder.open(document, Parties.of(document, entities.find(document), registry)),
                    new Said(List.of(), List.of(), List.of(all), null));
            for (JsonNode target : row.path("targets")) {
                Span span = span(target, points);
                proposed.stream()
                        .filter(example -> example.mention().begin() < span.end()
                                && span.begin() < example.mention().end())
                        .findFirst()
                        .ifPresent(example ->
                                examples.add(new Example("", "", label(target), weight, example.features())));
            }
        }
        return examples;
    }

    private static int label(JsonNode target) {
        return target.path("polarity").asInt() + 1;
    }

    private static Span span(JsonNode target, CodePoints points) {
        return new Span(
                points.toUtf16(target.path("b").asInt()),
                points.toUtf16(target.path("e").asInt()));
    }
}
