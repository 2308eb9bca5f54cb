package dev.parley.enrich.stance.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights of a multinomial logistic regression. A line of its file: a feature's three parts, then its weights for OPPOSE,
 * NEUTRAL and SUPPORT in thousandths, set apart by tabs. Lines that start with "# " are comments. Immutable.
 */
public final class Model {

    public static final int CLASSES = 3;

    private final long[] keys;
    private final float[] weights;

    private Model(int features) {
        int size = Integer.highestOneBit(Math.max(1, features)) * 4;
        this.keys = new long[size];
        this.weights = new float[size * CLASSES];
    }

    /** The light on a mention; loaded when it is first asked for. */
    public static Model light() {
        return Light.MODEL;
    }

    /** The sides of a statement. */
    public static Model sides() {
        return Sides.MODEL;
    }

    private static final class Light {
        public static final Model MODEL = read("light.tsv");
    }

    private static final class Sides {
        public static final Model MODEL = read("sides.tsv");
    }

    private static Model read(String resource) {
        try (InputStream in = Model.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no stance model " + resource);
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("stance model " + resource, e);
        }
    }

    /** Reads a model. @throws IllegalStateException where a line is no feature, with its number */
    public static Model read(String name, BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
        }
        Model model = new Model(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("# ")) {
                model.put(name + ":" + (i + 1), lines.get(i).split("\t", -1));
            }
        }
        return model;
    }

    private void put(String place, String[] parts) {
        if (parts.length != 3 + CLASSES) {
            throw new IllegalStateException(place + ": no feature with " + CLASSES + " weights");
        }
        int slot = slot(FeatureSink.key(parts[0], parts[1], parts[2]));
        keys[slot] = FeatureSink.key(parts[0], parts[1], parts[2]);
        try {
            for (int c = 0; c < CLASSES; c++) {
                weights[slot * CLASSES + c] = Integer.parseInt(parts[3 + c]) / 1000f;
            }
        } catch (NumberFormatException e) {
            throw new IllegalStateException(place + ": no weight in thousandths", e);
        }
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Adds a feature's weights to the sums of the classes. */
    public void add(long key, double[] sums) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            for (int c = 0; c < CLASSES; c++) {
                sums[c] += weights[slot * CLASSES + c];
            }
        }
    }

    /** Turns sums into probabilities, in place. */
    public static double[] probabilities(double[] sums) {
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
