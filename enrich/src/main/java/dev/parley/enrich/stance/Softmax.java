package dev.parley.enrich.stance;

import java.util.List;

/** Loss and gradient of a multinomial logistic regression over sets of features, with a penalty on the squared weights. */
final class Softmax {

    /** An example: its class and the indices of the features that it has. */
    record Example(int label, int[] features) {}

    private final List<Example> examples;
    private final double penalty;

    Softmax(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
    }

    /** The loss at {@code weights}; {@code gradient} is overwritten. Weight of feature f and class c: f * CLASSES + c. */
    double loss(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = penalty * weights[i];
            loss += penalty * weights[i] * weights[i] / 2;
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
