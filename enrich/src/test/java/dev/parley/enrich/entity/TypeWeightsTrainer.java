package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Fits type-weights.tsv to annotated texts: a multinomial logistic regression that is pulled towards the weights that are
 * there. Not a test; run its main with the file of texts, the pull and what to take off MISC, and it prints the new table, or,
 * with "folds" as the fourth argument, the figures of a five-fold cross-validation by document.
 */
final class TypeWeightsTrainer {

    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final int TYPES = 4;
    private static final int MISC = 3;
    private static final int PRIORS = 3;
    private static final int FOLDS = 5;

    private record Example(Sign[] signs, int label) {}

    private final double[][] start = copy(TypeWeights.table());
    private final double pull;
    private final double offMisc;

    private TypeWeightsTrainer(double pull, double offMisc) {
        this.pull = pull;
        this.offMisc = offMisc;
    }

    public static void main(String[] args) throws IOException {
        List<AnnotatedText> texts = AnnotatedText.read(Path.of(args[0]));
        TypeWeightsTrainer trainer = new TypeWeightsTrainer(argument(args, 1, "0.05"), argument(args, 2, "0.25"));
        if (args.length > 3 && args[3].equals("folds")) {
            System.out.println(trainer.crossValidate(texts));
        } else {
            print(trainer.fit(texts));
        }
    }

    private static double argument(String[] args, int index, String otherwise) {
        return Double.parseDouble(args.length > index ? args[index] : otherwise);
    }

    /** Every document measured with weights that were fitted to the others. */
    private NameScore crossValidate(List<AnnotatedText> texts) {
        List<String> groups = new ArrayList<>(
                new LinkedHashSet<>(texts.stream().map(AnnotatedText::group).toList()));
        NameScore score = new NameScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<AnnotatedText> learn = new ArrayList<>();
            List<AnnotatedText> measure = new ArrayList<>();
            for (AnnotatedText text : texts) {
                (groups.indexOf(text.group()) % FOLDS == fold ? measure : learn).add(text);
            }
            use(fit(learn));
            score.add(new EntityFinder(Registry.builtIn()), measure);
            use(start);
        }
        return score;
    }

    private static void use(double[][] weights) {
        for (int i = 0; i < weights.length; i++) {
            System.arraycopy(weights[i], 0, TypeWeights.table()[i], 0, TYPES);
        }
    }

    private double[][] fit(List<AnnotatedText> texts) {
        List<Example> examples = new ArrayList<>();
        texts.forEach(text -> examples(text, examples));
        double[][] weights = copy(start);
        for (int round = 0; round < ROUNDS; round++) {
            step(weights, gradient(examples, weights));
        }
        for (int i = 0; i < PRIORS; i++) {
            weights[i][MISC] -= offMisc;
        }
        return weights;
    }

    private void step(double[][] weights, double[][] gradient) {
        for (int i = 0; i < weights.length; i++) {
            for (int type = 0; type < TYPES; type++) {
                weights[i][type] -= RATE * (gradient[i][type] + pull * (weights[i][type] - start[i][type]));
            }
        }
    }

    private static double[][] gradient(List<Example> examples, double[][] weights) {
        double[][] gradient = new double[weights.length][TYPES];
        for (Example example : examples) {
            double[] p = probabilities(example, weights);
            p[example.label()] -= 1;
            for (Sign sign : example.signs()) {
                for (int type = 0; type < TYPES; type++) {
                    gradient[sign.ordinal()][type] += p[type] / examples.size();
                }
            }
        }
        return gradient;
    }

    private static void examples(AnnotatedText text, List<Example> examples) {
        List<Draft> drafts = new NameScanner(text.document(), Registry.builtIn()).scan();
        Typer typer = new Typer(text.document(), drafts);
        for (Draft draft : drafts) {
            if (typer.isGuess(draft)) {
                EnumSet<Sign> signs = new SignReader(text.document()).read(draft);
                String type = text.names().getOrDefault(draft.span.begin() + "-" + draft.span.end(), "MISC");
                examples.add(new Example(signs.toArray(new Sign[0]), AnnotatedText.type(type)));
            }
        }
    }

    private static double[] probabilities(Example example, double[][] weights) {
        double[] sums = new double[TYPES];
        for (Sign sign : example.signs()) {
            for (int type = 0; type < TYPES; type++) {
                sums[type] += weights[sign.ordinal()][type];
            }
        }
        double total = 0;
        for (int type = 0; type < TYPES; type++) {
            sums[type] = Math.exp(sums[type]);
            total += sums[type];
        }
        for (int type = 0; type < TYPES; type++) {
            sums[type] /= total;
        }
        return sums;
    }

    private static double[][] copy(double[][] weights) {
        double[][] copy = new double[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            copy[i] = weights[i].clone();
        }
        return copy;
    }

    private static void print(double[][] weights) {
        for (Sign sign : Sign.values()) {
            double[] w = weights[sign.ordinal()];
            System.out.println(String.format(Locale.ROOT, "%s\t%.2f\t%.2f\t%.2f\t%.2f", sign, w[0], w[1], w[2], w[3]));
        }
    }
}
