package dev.parley.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.enrich.entity.NameSigns;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits {@code type-weights.tsv}: a multinomial logistic regression over the signs of names, pulled towards the weights that it starts
 * from, {@code type-weights-start.tsv} beside this class, which were written by hand.
 */
final class TypesFit {

    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final double PULL = 1.0;
    private static final List<String> TYPES = NameSigns.TYPES;

    /** A name in a document of a group, what speaks for its types, and the type that people gave it. */
    private record Example(String group, List<String> signs, int label) {}

    private final Map<String, double[]> start = start();

    /** The weights of each sign, in the file's order. */
    Map<String, double[]> fit(List<JsonNode> rows) {
        return fitExamples(examples(rows));
    }

    /** How many guessed types are right, by folds of documents. */
    String byFolds(List<JsonNode> rows, int folds) {
        List<Example> examples = examples(rows);
        List<String> groups = new ArrayList<>(
                new LinkedHashSet<>(examples.stream().map(Example::group).toList()));
        int right = 0;
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Map<String, double[]> weights = fitExamples(examples.stream()
                    .filter(one -> groups.indexOf(one.group()) % folds != held)
                    .toList());
            for (Example one : examples) {
                boolean is = groups.indexOf(one.group()) % folds == held && best(one, weights) == one.label();
                right += is ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT, "guessed types right: %.1f of %d", 100.0 * right / examples.size(), examples.size());
    }

    private Map<String, double[]> fitExamples(List<Example> examples) {
        Map<String, double[]> weights = new LinkedHashMap<>();
        start.forEach((sign, values) -> weights.put(sign, values.clone()));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, double[]> gradient = gradient(examples, weights);
            weights.forEach((sign, values) -> {
                double[] slope = gradient.getOrDefault(sign, new double[TYPES.size()]);
                double[] from = start.getOrDefault(sign, values);
                for (int type = 0; type < values.length; type++) {
                    values[type] -= RATE * (slope[type] + PULL * (values[type] - from[type]));
                }
            });
        }
        return weights;
    }

    private static Map<String, double[]> gradient(List<Example> examples, Map<String, double[]> weights) {
        Map<String, double[]> gradient = new HashMap<>();
        for (Example one : examples) {
            double[] likely = likely(one, weights);
            likely[one.label()] -= 1;
            for (String sign : one.signs()) {
                double[] slope = gradient.computeIfAbsent(sign, key -> new double[TYPES.size()]);
                for (int type = 0; type < likely.length; type++) {
                    slope[type] += likely[type] / examples.size();
                }
            }
        }
        return gradient;
    }

    private static double[] likely(Example one, Map<String, double[]> weights) {
        double[] sums = new double[TYPES.size()];
        for (String sign : one.signs()) {
            double[] values = weights.getOrDefault(sign, sums);
            for (int type = 0; type < sums.length; type++) {
                sums[type] += values[type];
            }
        }
        double total = 0;
        for (int type = 0; type < sums.length; type++) {
            sums[type] = Math.exp(sums[type]);
            total += sums[type];
        }
        for (int type = 0; type < sums.length; type++) {
            sums[type] /= total;
        }
        return sums;
    }

    private static int best(Example one, Map<String, double[]> weights) {
        double[] likely = likely(one, weights);
        int best = 0;
        for (int type = 1; type < likely.length; type++) {
            best = likely[type] > likely[best] ? type : best;
        }
        return best;
    }

    private static List<Example> examples(List<JsonNode> rows) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : rows) {
            Document document = Document.of(row.path("text").asText());
            AnnotatedNames names = new AnnotatedNames(document, row);
            for (NameSigns.Guessed guessed : NameSigns.in(document)) {
                examples.add(new Example(row.path("doc").asText(), guessed.signs(), names.label(guessed.span())));
            }
        }
        return examples;
    }

    private static Map<String, double[]> start() {
        Map<String, double[]> start = new LinkedHashMap<>();
        try (InputStream in = TypesFit.class.getResourceAsStream("type-weights-start.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no type-weights-start.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] fields = line.split("\t", -1);
                double[] values = new double[TYPES.size()];
                for (int type = 0; type < values.length; type++) {
                    values[type] = Double.parseDouble(fields[type + 1]);
                }
                start.put(fields[0], values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!start.keySet().equals(new LinkedHashSet<>(NameSigns.all()))) {
            throw new IllegalStateException("type-weights-start.tsv has other signs than the core");
        }
        return start;
    }
}
