package dev.parley.enrich.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.enrich.text.CodePoints;
import dev.parley.enrich.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits type-weights.tsv to annotated sentences (JSON lines with "text" and "entities": "b", "e", "type" in code points): a
 * multinomial logistic regression that is pulled towards the weights written by hand. Not a test; run its main with the file
 * of sentences, and it prints the new table.
 */
final class TypeWeightsTrainer {

    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;

    private record Example(Sign[] signs, int label) {}

    private TypeWeightsTrainer() {}

    public static void main(String[] args) throws IOException {
        double pull = args.length > 1 ? Double.parseDouble(args[1]) : 0.01;
        int fold = args.length > 2 ? Integer.parseInt(args[2]) : -1;
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        for (int i = 0; i < lines.size(); i++) {
            if (fold < 0 || i * 2 / lines.size() != fold) {
                examples(new ObjectMapper().readTree(lines.get(i)), examples);
            }
        }
        print(fit(examples, TypeWeights.table(), pull));
    }

    private static void examples(JsonNode sentence, List<Example> examples) {
        String text = sentence.get("text").asText();
        Document document = Document.of(text);
        CodePoints points = CodePoints.of(text);
        Map<String, String> gold = new HashMap<>();
        sentence.get("entities")
                .forEach(e -> gold.put(
                        e.get("b").asInt() + "-" + e.get("e").asInt(),
                        e.get("type").asText()));
        List<Draft> drafts = new NameScanner(document, Registry.builtIn()).scan();
        Typer typer = new Typer(document, drafts);
        for (Draft draft : drafts) {
            if (typer.isGuess(draft)) {
                String at = points.of(draft.span.begin()) + "-" + points.of(draft.span.end());
                EnumSet<Sign> signs = new SignReader(document).read(draft);
                examples.add(new Example(signs.toArray(new Sign[0]), label(gold.getOrDefault(at, "MISC"))));
            }
        }
    }

    private static int label(String type) {
        return switch (type) {
            case "PER" -> 0;
            case "ORG" -> 1;
            case "LOC" -> 2;
            default -> 3;
        };
    }

    private static double[][] fit(List<Example> examples, double[][] start, double pull) {
        double[][] weights = new double[start.length][];
        for (int i = 0; i < start.length; i++) {
            weights[i] = start[i].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = new double[weights.length][4];
            for (Example example : examples) {
                double[] p = probabilities(example, weights);
                p[example.label()] -= 1;
                for (Sign sign : example.signs()) {
                    for (int type = 0; type < 4; type++) {
                        gradient[sign.ordinal()][type] += p[type] / examples.size();
                    }
                }
            }
            for (int i = 0; i < weights.length; i++) {
                for (int type = 0; type < 4; type++) {
                    weights[i][type] -= RATE * (gradient[i][type] + pull * (weights[i][type] - start[i][type]));
                }
            }
        }
        return weights;
    }

    private static double[] probabilities(Example example, double[][] weights) {
        double[] sums = new double[4];
        for (Sign sign : example.signs()) {
            for (int type = 0; type < 4; type++) {
                sums[type] += weights[sign.ordinal()][type];
            }
        }
        double total = 0;
        for (int type = 0; type < 4; type++) {
            sums[type] = Math.exp(sums[type]);
            total += sums[type];
        }
        for (int type = 0; type < 4; type++) {
            sums[type] /= total;
        }
        return sums;
    }

    private static void print(double[][] weights) {
        for (Sign sign : Sign.values()) {
            double[] w = weights[sign.ordinal()];
            System.out.println(String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t%.2f\t%.2f", sign, w[0], w[1], w[2], w[3]));
        }
    }
}
