package dev.parley.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Learns a head over vectors that stand still: one hidden layer, then a number a class, by AdamW with a rate that falls in a line. The
 * head is a committee: its hidden numbers are those of several small ones that began by other chances, and its outputs are their mean,
 * which hangs less on chance than one large head does. Seeds are fixed: the same examples give the same weights.
 */
final class HeadFit {

    /** As the core reads heads; what the committee leaves is zero. */
    static final int HIDDEN = 128;

    private static final int MEMBERS = 5;
    private static final int OWN = HIDDEN / MEMBERS;

    private static final int EPOCHS = 6;
    private static final int BATCH = 128;
    private static final double RATE = 2e-3;
    private static final double LEAST = 0.02;
    private static final float DECAY = 1e-2f;
    private static final float DROP = 0.3f;
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-6f;

    /**
     * One example.
     *
     * @param values what is known of it
     * @param label  its class
     * @param weight what it counts beside others
     */
    record Example(float[] values, int label, float weight) {}

    /** A matrix of the head while it is learned, with running means of its gradient and of its square. */
    private static final class Weights {
        final float[] values;
        final float[] gradient;
        private final float[] first;
        private final float[] second;

        Weights(int size) {
            values = new float[size];
            gradient = new float[size];
            first = new float[size];
            second = new float[size];
        }

        void move(double rate, int step, boolean decays) {
            float by = (float) (rate / (1 - Math.pow(FIRST, step)));
            float unbiased = (float) (1 - Math.pow(SECOND, step));
            float kept = decays ? (float) (1 - rate * DECAY) : 1;
            for (int i = 0; i < values.length; i++) {
                first[i] = FIRST * first[i] + (1 - FIRST) * gradient[i];
                second[i] = SECOND * second[i] + (1 - SECOND) * gradient[i] * gradient[i];
                values[i] = kept * (values[i] - by * first[i] / ((float) Math.sqrt(second[i] / unbiased) + TINY));
                gradient[i] = 0;
            }
        }
    }

    private final int inputs;
    private final int classes;
    private final Random random;
    private final float[] mean;
    private final float[] spread;
    private final Weights hidden;
    private final Weights hiddenBias = new Weights(OWN);
    private final Weights out;
    private final Weights outBias;

    private HeadFit(List<Example> examples, int classes, long seed) {
        this.random = new Random(seed);
        this.inputs = examples.get(0).values().length;
        this.classes = classes;
        this.mean = new float[inputs];
        this.spread = new float[inputs];
        measure(examples);
        this.hidden = new Weights(inputs * OWN);
        this.out = new Weights(classes * OWN);
        this.outBias = new Weights(classes);
        fill(hidden, Math.sqrt(1.0 / inputs));
        fill(out, 0.05);
    }

    /**
     * The head's weights by name: {@code name.hidden.weight} (inputs by hidden numbers), {@code name.hidden.bias}, {@code name.out.weight}
     * (classes by hidden numbers) and {@code name.out.bias}.
     */
    static Map<String, float[]> fit(String name, List<Example> examples, int classes) {
        Map<String, float[]> weights = new LinkedHashMap<>();
        weights.put(name + ".hidden.weight", new float[examples.get(0).values().length * HIDDEN]);
        weights.put(name + ".hidden.bias", new float[HIDDEN]);
        weights.put(name + ".out.weight", new float[classes * HIDDEN]);
        weights.put(name + ".out.bias", new float[classes]);
        for (int member = 0; member < MEMBERS; member++) {
            HeadFit fit = new HeadFit(examples, classes, member + 1);
            fit.learn(examples);
            fit.addTo(weights, name, member * OWN);
        }
        return weights;
    }

    private void learn(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        int steps = EPOCHS * ((order.size() + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Example> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                batch.forEach(example -> learn(example, 1f / batch.size()));
                double rate = RATE * Math.max(LEAST, 1 - (double) step / steps);
                step++;
                hidden.move(rate, step, true);
                hiddenBias.move(rate, step, false);
                out.move(rate, step, true);
                outBias.move(rate, step, false);
            }
        }
    }

    private void measure(List<Example> examples) {
        double[] sum = new double[inputs];
        double[] squares = new double[inputs];
        for (Example example : examples) {
            for (int i = 0; i < inputs; i++) {
                sum[i] += example.values()[i];
                squares[i] += example.values()[i] * (double) example.values()[i];
            }
        }
        for (int i = 0; i < inputs; i++) {
            double middle = sum[i] / examples.size();
            mean[i] = (float) middle;
            spread[i] = (float) (Math.sqrt(Math.max(0, squares[i] / examples.size() - middle * middle)) + TINY);
        }
    }

    private void fill(Weights weights, double scale) {
        for (int i = 0; i < weights.values.length; i++) {
            weights.values[i] = (float) (random.nextGaussian() * scale);
        }
    }

    /** Adds what an example's loss asks of each weight to the gradients. */
    private void learn(Example example, float share) {
        float[] x = new float[inputs];
        float[] sum = hiddenBias.values.clone();
        for (int i = 0; i < inputs; i++) {
            x[i] = (example.values()[i] - mean[i]) / spread[i];
            int row = i * OWN;
            for (int h = 0; h < OWN; h++) {
                sum[h] += x[i] * hidden.values[row + h];
            }
        }
        float[] kept = new float[OWN];
        for (int h = 0; h < OWN; h++) {
            boolean drops = random.nextFloat() < DROP;
            kept[h] = drops || sum[h] <= 0 ? 0 : 1 / (1 - DROP);
            sum[h] *= kept[h];
        }
        float[] slope = slope(sum, example, share);
        float[] back = new float[OWN];
        for (int c = 0; c < classes; c++) {
            outBias.gradient[c] += slope[c];
            for (int h = 0; h < OWN; h++) {
                out.gradient[c * OWN + h] += slope[c] * sum[h];
                back[h] += slope[c] * out.values[c * OWN + h] * kept[h];
            }
        }
        for (int h = 0; h < OWN; h++) {
            hiddenBias.gradient[h] += back[h];
        }
        for (int i = 0; i < inputs; i++) {
            int row = i * OWN;
            for (int h = 0; h < OWN; h++) {
                hidden.gradient[row + h] += x[i] * back[h];
            }
        }
    }

    /** How the loss grows with each class's number. */
    private float[] slope(float[] sum, Example example, float share) {
        double[] told = new double[classes];
        for (int c = 0; c < classes; c++) {
            told[c] = outBias.values[c];
            for (int h = 0; h < OWN; h++) {
                told[c] += sum[h] * out.values[c * OWN + h];
            }
        }
        double top = Arrays.stream(told).max().orElseThrow();
        double all = 0;
        for (double one : told) {
            all += Math.exp(one - top);
        }
        float[] slope = new float[classes];
        for (int c = 0; c < classes; c++) {
            double likely = Math.exp(told[c] - top) / all;
            slope[c] = (float) (likely - (c == example.label() ? 1 : 0)) * example.weight() * share;
        }
        return slope;
    }

    /** Adds this member from a hidden number on, for values as they come: their mean and spread are taken in. */
    private void addTo(Map<String, float[]> weights, String name, int from) {
        float[] matrix = Objects.requireNonNull(weights.get(name + ".hidden.weight"));
        float[] bias = Objects.requireNonNull(weights.get(name + ".hidden.bias"));
        for (int h = 0; h < OWN; h++) {
            bias[from + h] = hiddenBias.values[h];
            for (int i = 0; i < inputs; i++) {
                float weight = hidden.values[i * OWN + h] / spread[i];
                matrix[i * HIDDEN + from + h] = weight;
                bias[from + h] -= mean[i] * weight;
            }
        }
        float[] last = Objects.requireNonNull(weights.get(name + ".out.weight"));
        float[] lastBias = Objects.requireNonNull(weights.get(name + ".out.bias"));
        for (int c = 0; c < classes; c++) {
            lastBias[c] += outBias.values[c] / MEMBERS;
            for (int h = 0; h < OWN; h++) {
                last[c * HIDDEN + from + h] = out.values[c * OWN + h] / MEMBERS;
            }
        }
    }
}
