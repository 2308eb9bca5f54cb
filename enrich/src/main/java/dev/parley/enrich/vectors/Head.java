package dev.parley.enrich.vectors;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was learned to be told from the mean vectors of parts of a text: one hidden layer over all of them, then a number a class.
 * Immutable and thread-safe.
 */
public final class Head {

    private static final int HIDDEN = 128;

    private final int width;
    private final int parts;
    private final int classes;
    /** Inputs by hidden numbers, so that the inner loop runs over neighbours. */
    private final float[] hidden;

    private final float[] hiddenBias;
    private final float[] out;
    private final float[] outBias;

    /**
     * The weights {@code name.hidden} and {@code name.out} of an encoder.
     *
     * @throws IllegalArgumentException where it has none of this size
     */
    public Head(WordEncoder encoder, String name, int parts, int classes) {
        this.width = encoder.width();
        this.parts = parts;
        this.classes = classes;
        this.hidden = encoder.weights(name + ".hidden.weight", parts * width * HIDDEN);
        this.hiddenBias = encoder.weights(name + ".hidden.bias", HIDDEN);
        this.out = encoder.weights(name + ".out.weight", classes * HIDDEN);
        this.outBias = encoder.weights(name + ".out.bias", classes);
    }

    /** For one thread; best asked for everything that shares parts one after the other. */
    public Reader reader() {
        return new Reader();
    }

    /** Reads with a head, and keeps what the parts that were given last add: candidates of one statement share most of theirs. */
    public final class Reader {
        private final float[] mean = new float[width];
        private final float[][] added = new float[parts][HIDDEN];
        private final int[][] last = new int[parts][];
        private @Nullable WordVectors from;

        private Reader() {}

        /**
         * The classes' numbers.
         *
         * @param of the pieces of each part, see {@link WordVectors#touching}; a part without pieces counts as all zero
         */
        public double[] apply(WordVectors vectors, int[]... of) {
            if (of.length != parts) {
                throw new IllegalArgumentException(of.length + " parts where " + parts + " were learned");
            }
            float[] sum = hiddenBias.clone();
            for (int part = 0; part < parts; part++) {
                if (vectors != from || !Arrays.equals(last[part], of[part])) {
                    Arrays.fill(added[part], 0);
                    if (vectors.mean(of[part], mean)) {
                        add(mean, part * width, added[part]);
                    }
                    last[part] = of[part].clone();
                }
                for (int h = 0; h < HIDDEN; h++) {
                    sum[h] += added[part][h];
                }
            }
            from = vectors;
            return told(sum);
        }
    }

    private double[] told(float[] sum) {
        double[] told = new double[classes];
        for (int c = 0; c < classes; c++) {
            double one = outBias[c];
            for (int h = 0; h < HIDDEN; h++) {
                one += Math.max(0, sum[h]) * out[c * HIDDEN + h];
            }
            told[c] = one;
        }
        return told;
    }

    /** Four inputs a turn, so that a sum is fetched and put back once for all of them. */
    private void add(float[] mean, int from, float[] sum) {
        int i = 0;
        for (; i + 3 < width; i += 4) {
            float first = mean[i];
            float second = mean[i + 1];
            float third = mean[i + 2];
            float fourth = mean[i + 3];
            int row = (from + i) * HIDDEN;
            for (int h = 0; h < HIDDEN; h++) {
                sum[h] += first * hidden[row + h]
                        + second * hidden[row + HIDDEN + h]
                        + third * hidden[row + 2 * HIDDEN + h]
                        + fourth * hidden[row + 3 * HIDDEN + h];
            }
        }
        for (; i < width; i++) {
            int row = (from + i) * HIDDEN;
            for (int h = 0; h < HIDDEN; h++) {
                sum[h] += mean[i] * hidden[row + h];
            }
        }
    }
}
