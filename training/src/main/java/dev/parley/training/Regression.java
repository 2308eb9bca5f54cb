package dev.parley.training;

import java.util.ArrayList;
import java.util.List;

/** Ridge-regularised logistic regression on features that hold or not. */
final class Regression {

    private static final int ROUNDS = 300;

    private final int size;
    private final double ridge;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Boolean> holds = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    Regression(int size, double ridge) {
        this.size = size;
        this.ridge = ridge;
    }

    void add(int[] features, boolean right) {
        add(features, right, 1);
    }

    /** A row that counts as much as {@code share} rows. */
    void add(int[] features, boolean right, double share) {
        rows.add(features);
        holds.add(right);
        shares.add(share);
    }

    int rows() {
        return rows.size();
    }

    /** How many rows hold a feature. */
    int[] seen() {
        int[] seen = new int[size];
        rows.forEach(row -> {
            for (int feature : row) {
                seen[feature]++;
            }
        });
        return seen;
    }

    /**
     * The weights of the {@code most} features that matter most, each seen {@code least} times or more: all are fitted, those
     * that move the fewest rows are dropped, and the rest are fitted again.
     */
    double[] fit(int least, int most) {
        return fit(least, most, size);
    }

    /** The same for the first {@code among} features alone. */
    double[] fit(int least, int most, int among) {
        int[] seen = seen();
        boolean[] open = new boolean[size];
        for (int w = 0; w < among; w++) {
            open[w] = seen[w] >= least;
        }
        double[] first = newton(open, new double[size], ROUNDS / 2);
        double[] weight = new double[size];
        for (int w = 0; w < size; w++) {
            weight[w] = open[w] ? Math.abs(first[w]) * Math.sqrt(Math.min(seen[w], rows.size() - seen[w])) : 0;
        }
        double[] sorted = weight.clone();
        java.util.Arrays.sort(sorted);
        double bar = sorted[Math.max(0, size - most)];
        for (int w = 0; w < size; w++) {
            open[w] &= weight[w] >= bar || seen[w] == rows.size() && w < among;
            first[w] = open[w] ? first[w] : 0;
        }
        return newton(open, first, ROUNDS / 2);
    }

    /** Fits the features from {@code from} on, each seen {@code least} times or more, and leaves those before as they are. */
    double[] fitRest(double[] weights, int from, int least) {
        int[] seen = seen();
        boolean[] open = new boolean[size];
        for (int w = from; w < size; w++) {
            open[w] = seen[w] >= least;
        }
        return newton(open, weights.clone(), ROUNDS / 2);
    }

    /** Diagonal Newton steps, damped by the row's length. */
    private double[] newton(boolean[] open, double[] weights, int rounds) {
        double[] gradient = new double[size];
        double[] curve = new double[size];
        for (int round = 0; round < rounds; round++) {
            java.util.Arrays.fill(gradient, 0);
            java.util.Arrays.fill(curve, 0);
            for (int i = 0; i < rows.size(); i++) {
                step(weights, rows.get(i), holds.get(i) ? 1 : 0, shares.get(i), gradient, curve);
            }
            for (int w = 0; w < size; w++) {
                if (open[w]) {
                    weights[w] += (gradient[w] - ridge * weights[w]) / (curve[w] + ridge);
                }
            }
        }
        return weights;
    }

    private static void step(
            double[] weights, int[] row, double label, double share, double[] gradient, double[] curve) {
        double sum = 0;
        for (int feature : row) {
            sum += weights[feature];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double damped = Math.max(p * (1 - p), 0.01) * row.length / 2;
        for (int feature : row) {
            gradient[feature] += share * (label - p);
            curve[feature] += share * damped;
        }
    }
}
