package dev.parley.tuning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Windows that are read at once.
 *
 * @param size pieces of the longest
 */
record Batch(List<Window> windows, int size) {

    /** Pieces a batch, those that fill up short windows counted. */
    private static final int PIECES = 1536;
    /** Windows among which those of like length are put together. */
    private static final int NEAR = 400;

    /** All windows, in an order by chance; by length alone where {@code random} is null. */
    static List<Batch> of(List<Window> windows, @Nullable Random random) {
        List<Window> order = new ArrayList<>(windows);
        if (random != null) {
            Collections.shuffle(order, random);
        }
        List<Batch> batches = new ArrayList<>();
        int chunk = random == null ? Math.max(1, order.size()) : NEAR;
        for (int i = 0; i < order.size(); i += chunk) {
            add(new ArrayList<>(order.subList(i, Math.min(order.size(), i + chunk))), batches);
        }
        if (random != null) {
            Collections.shuffle(batches, random);
        }
        return batches;
    }

    private static void add(List<Window> windows, List<Batch> batches) {
        windows.sort(Comparator.comparingInt(window -> window.ids().length));
        List<Window> batch = new ArrayList<>();
        for (Window window : windows) {
            if (!batch.isEmpty() && (batch.size() + 1) * window.ids().length > PIECES) {
                batches.add(of(batch));
                batch = new ArrayList<>();
            }
            batch.add(window);
        }
        if (!batch.isEmpty()) {
            batches.add(of(batch));
        }
    }

    private static Batch of(List<Window> batch) {
        return new Batch(batch, batch.get(batch.size() - 1).ids().length);
    }
}
