package dev.parley.enrich.quote.passage;

import dev.parley.enrich.grammar.TokenSpan;

/** How likely at least half of a content's words are right, by its stretch, where a model chose its end. Allocates nothing an entry. */
public final class Certainties {

    private static final int FIRST_SIZE = 128;

    /** First token plus one, above the end; 0 where there is none. */
    private long[] stretches = new long[FIRST_SIZE];

    private double[] certainties = new double[FIRST_SIZE];
    private int size;

    /** Of several shapes that end a content in the same place the surest counts. */
    public void put(TokenSpan stretch, double certainty) {
        if (size * 2 >= stretches.length) {
            grow();
        }
        long key = key(stretch);
        int slot = slot(key);
        size += stretches[slot] == 0 ? 1 : 0;
        certainties[slot] = stretches[slot] == 0 ? certainty : Math.max(certainties[slot], certainty);
        stretches[slot] = key;
    }

    /** Below 0 where no model chose the stretch. */
    public double of(TokenSpan stretch) {
        int slot = slot(key(stretch));
        return stretches[slot] == 0 ? -1 : certainties[slot];
    }

    private void grow() {
        long[] known = stretches;
        double[] values = certainties;
        stretches = new long[known.length * 2];
        certainties = new double[known.length * 2];
        for (int i = 0; i < known.length; i++) {
            if (known[i] != 0) {
                int slot = slot(known[i]);
                stretches[slot] = known[i];
                certainties[slot] = values[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32) * 31) & (stretches.length - 1);
        while (stretches[slot] != 0 && stretches[slot] != key) {
            slot = (slot + 1) & (stretches.length - 1);
        }
        return slot;
    }

    private static long key(TokenSpan stretch) {
        return (stretch.first() + 1L) << 32 | stretch.end();
    }
}
