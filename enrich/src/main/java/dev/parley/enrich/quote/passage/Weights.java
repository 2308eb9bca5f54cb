package dev.parley.enrich.quote.passage;

import dev.parley.enrich.text.word.ResourceLines;

/** A linear model's weights by feature number; features without a line in the file weigh nothing. */
public final class Weights {

    private final double[] values;

    public Weights(double[] values) {
        this.values = values.clone();
    }

    /** Reads a file of names and weights that lies beside a class. */
    public static Weights read(Class<?> beside, String resource, Signs signs) {
        double[] values = new double[signs.size()];
        for (String line : ResourceLines.entries(beside, resource)) {
            int blank = line.indexOf(' ');
            int feature = blank < 0 ? -1 : signs.feature(line.substring(0, blank));
            if (feature < 0) {
                throw new IllegalStateException(resource + ": no feature and weight: " + line);
            }
            values[feature] = Double.parseDouble(line.substring(blank + 1));
        }
        return new Weights(values);
    }

    /** The probability in (0, 1) of what has the first {@code count} of these features. */
    public double probability(int[] features, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[features[i]];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
