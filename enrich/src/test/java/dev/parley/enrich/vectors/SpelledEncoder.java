package dev.parley.enrich.vectors;

import dev.parley.enrich.text.word.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An encoder of two numbers: how long a word is, and how many words came before it. Its heads' weights are all the same. */
public final class SpelledEncoder implements WordEncoder {

    private final float weight;
    private final List<Span> asked = new ArrayList<>();

    public SpelledEncoder(float weight) {
        this.weight = weight;
    }

    /** What was asked for, in this order. */
    public List<Span> asked() {
        return asked;
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public String version() {
        return "spelled";
    }

    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public float[] weights(String name, int size) {
        float[] weights = new float[size];
        Arrays.fill(weights, name.endsWith(".bias") ? 0 : weight);
        return weights;
    }

    @Override
    public WordVectors encode(String text, Span stretch) {
        asked.add(stretch);
        List<Span> words = new ArrayList<>();
        int begin = stretch.begin();
        for (int i = stretch.begin(); i <= stretch.end(); i++) {
            if (i == stretch.end() || text.charAt(i) == ' ') {
                if (i > begin) {
                    words.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        int[] begins = new int[words.size() + 1];
        int[] ends = new int[words.size() + 1];
        float[] values = new float[2 * begins.length];
        for (int i = 0; i < words.size(); i++) {
            begins[i] = words.get(i).begin();
            ends[i] = words.get(i).end();
            values[2 * i] = words.get(i).length();
            values[2 * i + 1] = i;
        }
        begins[words.size()] = Integer.MAX_VALUE;
        ends[words.size()] = Integer.MAX_VALUE;
        return new WordVectors(begins, ends, values, 2);
    }
}
