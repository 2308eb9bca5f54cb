package dev.parley.enrich.vectors;

import dev.parley.enrich.text.word.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a stretch of text: of its pieces of words in text order, then of what closes it.
 *
 * @param begins where each piece's word begins in the text, in UTF-16 units; behind every text of what closes it
 * @param ends   where it ends, exclusive
 * @param values the vectors one after the other
 * @param width  numbers a vector
 */
public record WordVectors(int[] begins, int[] ends, float[] values, int width) {

    private static final int[] NONE = {};

    /** Pieces, what closes the stretch counted. */
    public int size() {
        return begins.length;
    }

    /** The pieces that touch spans, as pairs of a first and an end, exclusive; the spans in text order and apart. */
    public int[] touching(List<Span> spans) {
        int[] pairs = NONE;
        for (int i = 0; i < spans.size(); i++) {
            int first = first(spans.get(i).begin());
            int end = first;
            while (end < begins.length && begins[end] < spans.get(i).end()) {
                end++;
            }
            if (end > first) {
                pairs = Arrays.copyOf(pairs, pairs.length + 2);
                pairs[pairs.length - 2] = first;
                pairs[pairs.length - 1] = end;
            }
        }
        return pairs;
    }

    /** The mean vectors of parts, one after the other; zeros for a part without pieces. */
    public float[] means(int[][] parts) {
        float[] means = new float[parts.length * width];
        float[] mean = new float[width];
        for (int part = 0; part < parts.length; part++) {
            if (mean(parts[part], mean)) {
                System.arraycopy(mean, 0, means, part * width, width);
            }
        }
        return means;
    }

    /** Writes the mean vector of pieces to {@code out}; false where there are none, and {@code out} is as it was. */
    boolean mean(int[] pairs, float[] out) {
        int count = 0;
        for (int pair = 0; pair < pairs.length; pair += 2) {
            count += pairs[pair + 1] - pairs[pair];
        }
        if (count == 0) {
            return false;
        }
        Arrays.fill(out, 0);
        for (int pair = 0; pair < pairs.length; pair += 2) {
            for (int piece = pairs[pair]; piece < pairs[pair + 1]; piece++) {
                int from = piece * width;
                for (int i = 0; i < width; i++) {
                    out[i] += values[from + i];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            out[i] /= count;
        }
        return true;
    }

    /** The first piece that ends behind an offset. */
    private int first(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
