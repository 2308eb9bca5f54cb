package dev.parley.enrich.quote.passage;

import dev.parley.enrich.text.word.WordList;

/** A linear model's weights by feature number; features without a line in the file weigh nothing. */
public final class Weights {

    private final double[] values;

    public Weights(double[] values) {
        this.values = values.clone();
    }

    /** Reads a file of names and weights that lies beside a class. */
    public static Weights read(Class<?> beside, String resource, Signs signs) {
        double[] values = new double[signs.size()];
        for (String[] line : WordList.lines(beside, resource)) {
            int feature = line.length == 2 ? signs.feature(line[0]) : -1;
            if (feature < 0) {
                throw new IllegalStateException(resource + ": no feature and weight: " + String.join(" ", line));
            }
            values[feature] = Double.parseDouble(line[1]);
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
