package dev.parley.enrich.stance.weigh;

import java.util.Arrays;

/** Adds up the weights of an example's features, each once, however often it comes. For one thread. */
public final class Sums implements FeatureSink {

    private final Model model;
    private final double[] sums = new double[Model.CLASSES];
    private long[] seen = new long[512];
    private int many;

    public Sums(Model model) {
        this.model = model;
    }

    /** Forgets what came. */
    public void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(seen, 0);
        many = 0;
    }

    @Override
    public void add(String kind, String first, String second) {
        long key = FeatureSink.key(kind, first, second);
        if (isNew(key)) {
            model.add(key, sums);
        }
    }

    private boolean isNew(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (seen.length - 1);
        while (seen[slot] != 0) {
            if (seen[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (seen.length - 1);
        }
        seen[slot] = key;
        many++;
        if (many * 2 > seen.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] known = seen;
        seen = new long[known.length * 2];
        for (long key : known) {
            if (key != 0) {
                int slot = (int) (key ^ (key >>> 32)) & (seen.length - 1);
                while (seen[slot] != 0) {
                    slot = (slot + 1) & (seen.length - 1);
                }
                seen[slot] = key;
            }
        }
    }

    /** How likely OPPOSE, NEUTRAL and SUPPORT are by what came, with the sums of another part of the example. */
    public double[] probabilities(double[] others) {
        double[] all = sums.clone();
        for (int c = 0; c < all.length; c++) {
            all[c] += others[c];
        }
        return Model.probabilities(all);
    }

    public double[] sums() {
        return sums;
    }
}
