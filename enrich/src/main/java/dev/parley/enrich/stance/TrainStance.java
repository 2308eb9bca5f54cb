package dev.parley.enrich.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the model that ships: {@code TrainStance TRAIN.jsonl OUT.tsv}. A line of TRAIN is
 * {@code {"text","targets":[{"b","e","polarity":-1|0|1}]}} with offsets in code points. No chance is involved: the same file gives
 * the same model.
 */
public final class TrainStance {

    /** Features rarer than this are left out. */
    private static final int RAREST = 3;

    private static final double PENALTY = 12;

    /** Features whose weights are all smaller are left out. */
    private static final double SMALLEST = 0.02;

    private record Labelled(int label, Set<Name> features) {}

    /** A feature's three parts. */
    private record Name(String kind, String first, String second) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return line().compareTo(other.line());
        }

        String line() {
            return kind + "\t" + first + "\t" + second;
        }
    }

    private TrainStance() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: TrainStance TRAIN.jsonl OUT.tsv");
            System.exit(2);
        }
        List<Labelled> examples = read(Path.of(args[0]));
        Map<Name, Integer> index = index(examples);
        double[] weights = new Minimizer(new Softmax(numbered(examples, index), index.size(), PENALTY))
                .minimize(index.size() * Model.CLASSES, 200);
        Files.write(Path.of(args[1]), lines(index, weights), StandardCharsets.UTF_8);
        System.err.println(examples.size() + " examples, " + index.size() + " features");
    }

    private static List<Labelled> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Labelled> examples = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode row = json.readTree(line);
            try {
                read(row, examples);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return examples;
    }

    private static void read(JsonNode row, List<Labelled> examples) {
        String text = row.path("text").asText();
        Document document = Document.of(text);
        CodePoints points = CodePoints.of(text);
        for (JsonNode target : row.path("targets")) {
            int begin = points.toUtf16(target.path("b").asInt());
            Span span = new Span(begin, points.toUtf16(target.path("e").asInt()));
            TargetView view = TargetView.of(document, span);
            if (view != null) {
                Set<Name> features = new TreeSet<>();
                Features.of(
                        Reading.of(document, view.sentence()),
                        view,
                        (kind, first, second) -> features.add(new Name(kind, first, second)));
                examples.add(new Labelled(target.path("polarity").asInt() + 1, features));
            }
        }
    }

    private static Map<Name, Integer> index(List<Labelled> examples) {
        Map<Name, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features.forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<Name, Integer> index = new TreeMap<>();
        counts.keySet().stream()
                .filter(name -> counts.getOrDefault(name, 0) >= RAREST)
                .sorted()
                .forEach(name -> index.put(name, index.size()));
        return index;
    }

    private static List<Softmax.Example> numbered(List<Labelled> examples, Map<Name, Integer> index) {
        return examples.stream()
                .map(example -> new Softmax.Example(
                        example.label,
                        example.features.stream()
                                .filter(index::containsKey)
                                .mapToInt(index::get)
                                .toArray()))
                .toList();
    }

    private static List<String> lines(Map<Name, Integer> index, double[] weights) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Stance model, learned from NewsMTSC (MIT); see MODEL_CARD.md. Feature, then OPPOSE, NEUTRAL, SUPPORT / 1000.");
        index.forEach((name, at) -> {
            double largest = 0;
            StringBuilder line = new StringBuilder(name.line());
            for (int c = 0; c < Model.CLASSES; c++) {
                double weight = weights[at * Model.CLASSES + c];
                largest = Math.max(largest, Math.abs(weight));
                line.append('\t').append(Math.round(weight * 1000));
            }
            if (largest >= SMALLEST) {
                lines.add(line.toString());
            }
        });
        return lines;
    }
}
