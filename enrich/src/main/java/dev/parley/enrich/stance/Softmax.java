package dev.parley.enrich.stance;

import java.util.List;

/**
 * Loss and gradient of a multinomial logistic regression over sets of features. The penalty on a squared weight falls with how
 * unevenly the feature is spread over the classes: the log-count ratio of Wang and Manning, "Baselines and Bigrams" (ACL 2012),
 * taken as a prior on the weight's size.
 */
final class Softmax {

    /** An example: its class and the indices of the features that it has. */
    record Example(int label, int[] features) {}

    private final List<Example> examples;
    private final double[] penalties;

    Softmax(List<Example> examples, int features, double penalty) {
        this.examples = examples;
        this.penalties = penalties(examples, features, penalty);
    }

    private static double[] penalties(List<Example> examples, int features, double penalty) {
        double[] counts = new double[features * Model.CLASSES];
        java.util.Arrays.fill(counts, 1);
        for (Example example : examples) {
            for (int feature : example.features()) {
                counts[feature * Model.CLASSES + example.label()]++;
            }
        }
        double[] totals = new double[Model.CLASSES];
        for (int i = 0; i < counts.length; i++) {
            totals[i % Model.CLASSES] += counts[i];
        }
        double all = totals[0] + totals[1] + totals[2];
        double[] penalties = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int first = i - i % Model.CLASSES;
            double others = counts[first] + counts[first + 1] + counts[first + 2] - counts[i];
            double total = totals[i % Model.CLASSES];
            double ratio = Math.log(counts[i] / total * (all - total) / others);
            penalties[i] = penalty / Math.max(ratio * ratio, 1e-4);
        }
        return penalties;
    }

    /** The loss at {@code weights}; {@code gradient} is overwritten. Weight of feature f and class c: f * CLASSES + c. */
    double loss(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = penalties[i] * weights[i];
            loss += penalties[i] * weights[i] * weights[i] / 2;
        }
        for (Example example : examples) {
            double[] p = probabilities(weights, example.features());
            loss -= Math.log(Math.max(p[example.label()], 1e-300));
            p[example.label()] -= 1;
            for (int feature : example.features()) {
                for (int c = 0; c < Model.CLASSES; c++) {
                    gradient[feature * Model.CLASSES + c] += p[c];
                }
            }
        }
        return loss;
    }

    private static double[] probabilities(double[] weights, int[] features) {
        double[] sums = new double[Model.CLASSES];
        for (int feature : features) {
            for (int c = 0; c < Model.CLASSES; c++) {
                sums[c] += weights[feature * Model.CLASSES + c];
            }
        }
        return Model.probabilities(sums);
    }
}
