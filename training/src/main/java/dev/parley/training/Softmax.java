package dev.parley.training;

import java.util.List;

/**
 * Loss and gradient of a multinomial logistic regression over sets of features. The penalty on a squared weight falls with how
 * unevenly the feature is spread over the classes: the log-count ratio of Wang and Manning, "Baselines and Bigrams" (ACL 2012),
 * taken as a prior on the weight's size.
 */
final class Softmax {

    static final int CLASSES = 3;

    /** An example: its class, what it counts, and the indices of the features that it has. */
    record Example(int label, double weight, int[] features) {}

    private final List<Example> examples;
    private final double[] penalties;

    Softmax(List<Example> examples, int features, double penalty) {
        this.examples = examples;
        this.penalties = penalties(examples, features, penalty);
    }

    private static double[] penalties(List<Example> examples, int features, double penalty) {
        double[] counts = new double[features * CLASSES];
        java.util.Arrays.fill(counts, 1);
        for (Example example : examples) {
            for (int feature : example.features()) {
                counts[feature * CLASSES + example.label()] += example.weight();
            }
        }
        double[] totals = new double[CLASSES];
        for (int i = 0; i < counts.length; i++) {
            totals[i % CLASSES] += counts[i];
        }
        double all = totals[0] + totals[1] + totals[2];
        double[] penalties = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int first = i - i % CLASSES;
            double others = counts[first] + counts[first + 1] + counts[first + 2] - counts[i];
            double total = totals[i % CLASSES];
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
            loss -= example.weight() * Math.log(Math.max(p[example.label()], 1e-300));
            p[example.label()] -= 1;
            for (int feature : example.features()) {
                for (int c = 0; c < CLASSES; c++) {
                    gradient[feature * CLASSES + c] += example.weight() * p[c];
                }
            }
        }
        return loss;
    }

    /** How likely each class is. */
    static double[] probabilities(double[] weights, int[] features) {
        double[] sums = new double[CLASSES];
        for (int feature : features) {
            for (int c = 0; c < CLASSES; c++) {
                sums[c] += weights[feature * CLASSES + c];
            }
        }
        double top = Math.max(sums[0], Math.max(sums[1], sums[2]));
        double total = 0;
        for (int c = 0; c < CLASSES; c++) {
            sums[c] = Math.exp(sums[c] - top);
            total += sums[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            sums[c] /= total;
        }
        return sums;
    }
}
