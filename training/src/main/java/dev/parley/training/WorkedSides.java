package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.actor.ActorRegistry;
import dev.parley.enrich.entity.EntityFinder;
import dev.parley.enrich.stance.StanceFeatures;
import dev.parley.enrich.stance.StanceFinder;
import dev.parley.enrich.stance.StanceReader;
import dev.parley.enrich.stance.side.Parties;
import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads worked articles as statements with the candidates of each and the sides that a careful reader found. */
public final class WorkedSides {

    /**
     * A side as the reader wrote it down.
     *
     * @param names wordings of its target
     * @param label 0 OPPOSE, 2 SUPPORT
     * @param clear whether no fair reader would dispute it
     */
    public record Gold(List<String> names, int label, boolean clear) {}

    /**
     * A statement of an article.
     *
     * @param must whether it must be found
     */
    record Statement(int article, boolean must, List<Gold> golds, List<Example> candidates) {}

    /** A side that a fair reader might dispute counts half. */
    private static final double DISPUTED = 0.5;

    private final ActorRegistry registry = ActorRegistry.builtIn();
    private final EntityFinder entities = new EntityFinder(registry.names());
    private final StanceFinder finder = StanceFinder.create();
    private final List<Statement> statements = new ArrayList<>();

    private WorkedSides() {}

    static List<Statement> read(List<JsonNode> rows) {
        WorkedSides reader = new WorkedSides();
        for (int i = 0; i < rows.size(); i++) {
            reader.article(i, rows.get(i));
        }
        return reader.statements;
    }

    private void article(int number, JsonNode row) {
        String text = row.path("text").asText();
        Document document = Document.of(text);
        CodePoints points = CodePoints.of(text);
        StanceReader reader = finder.open(document, Parties.of(document, entities.find(document), registry));
        for (JsonNode statement : row.path("statements")) {
            List<Span> content = spans(statement.path("content"), points);
            Said said = new Said(
                    spans(statement.path("source"), points), spans(statement.path("cue"), points), content, null);
            statements.add(new Statement(
                    number,
                    statement.path("must").asBoolean(),
                    golds(statement.path("stances")),
                    candidates(statement, StanceFeatures.ofStatement(reader, said))));
        }
    }

    /** All but the speaker, who takes no side on themselves. */
    private static List<Example> candidates(JsonNode statement, List<StanceFeatures.Example> proposed) {
        List<String> speaker = strings(statement.path("speaker"));
        List<Gold> golds = golds(statement.path("stances"));
        List<Example> candidates = new ArrayList<>();
        for (StanceFeatures.Example example : proposed) {
            if (!Names.same(example.target(), speaker)) {
                candidates.add(labelled(example, golds));
            }
        }
        return candidates;
    }

    private static Example labelled(StanceFeatures.Example example, List<Gold> golds) {
        Gold best = best(example.target(), golds);
        int label = best == null ? 1 : best.label();
        double weight = best == null || best.clear() ? 1 : DISPUTED;
        return new Example(example.target(), example.id(), label, weight, example.features());
    }

    /** The one that a target's name answers, a clear one first; null for none. */
    public static @Nullable Gold best(String target, List<Gold> golds) {
        Gold best = null;
        for (Gold gold : golds) {
            if (Names.same(target, gold.names()) && (best == null || gold.clear() && !best.clear())) {
                best = gold;
            }
        }
        return best;
    }

    /** The sides of a statement, by its {@code stances}. */
    public static List<Gold> golds(JsonNode stances) {
        List<Gold> golds = new ArrayList<>();
        for (JsonNode stance : stances) {
            int label = stance.path("polarity").asText().equals("SUPPORT") ? 2 : 0;
            golds.add(new Gold(
                    strings(stance.path("target")), label, stance.path("clear").asBoolean()));
        }
        return golds;
    }

    /** The texts of an array. */
    public static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    /** The spans of an array of pairs of code points, in UTF-16 units. */
    public static List<Span> spans(JsonNode array, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : array) {
            spans.add(new Span(
                    points.toUtf16(pair.path(0).asInt()),
                    points.toUtf16(pair.path(1).asInt())));
        }
        return spans;
    }
}
