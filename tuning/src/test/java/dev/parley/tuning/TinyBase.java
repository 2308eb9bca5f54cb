package dev.parley.tuning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A base as small as one can be, of weights by chance, in a file as the exporter of the large one writes it. */
final class TinyBase {

    static final int WIDTH = 32;
    private static final int LAYERS = 2;
    private static final int HEADS = 2;
    private static final int INNER = 64;
    private static final double SPREAD = 0.3;

    private final OnnxWriter out = new OnnxWriter();
    private final Random random = new Random(3);

    private TinyBase() {}

    /** With the words of texts as its vocabulary, and letters for all others. */
    static Base of(List<String> texts) throws IOException {
        List<String> vocabulary = vocabulary(texts);
        return new Base(new OnnxWeights(new TinyBase().file(vocabulary.size())), vocabulary, HEADS);
    }

    private static List<String> vocabulary(List<String> texts) {
        Set<String> pieces = new LinkedHashSet<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                pieces.add(word);
            }
        }
        for (char c = '!'; c <= '~'; c++) {
            pieces.add(String.valueOf(c));
            pieces.add("##" + c);
        }
        pieces.remove("");
        return new ArrayList<>(pieces);
    }

    private byte[] file(int words) {
        chance("embeddings.word_embeddings.weight", words, WIDTH);
        chance("embeddings.position_embeddings.weight", Windows.LONGEST, WIDTH);
        chance("embeddings.token_type_embeddings.weight", 2, WIDTH);
        norm("embeddings.LayerNorm");
        for (int i = 0; i < LAYERS; i++) {
            String layer = "encoder.layer." + i + ".";
            for (String part : List.of("query", "key", "value")) {
                linear(layer + "attention.self." + part, WIDTH, WIDTH);
            }
            linear(layer + "attention.output.dense", WIDTH, WIDTH);
            linear(layer + "intermediate.dense", WIDTH, INNER);
            linear(layer + "output.dense", INNER, WIDTH);
            norm(layer + "attention.output.LayerNorm");
            norm(layer + "output.LayerNorm");
        }
        return out.model();
    }

    private void chance(String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * SPREAD);
        }
        out.floats(name, values, rows, columns);
    }

    private void constant(String name, float value, int size) {
        float[] values = new float[size];
        java.util.Arrays.fill(values, value);
        out.floats(name, values, size);
    }

    private void norm(String name) {
        constant(name + ".weight", 1, WIDTH);
        constant(name + ".bias", 0, WIDTH);
    }

    /** The matrix has a number for its name; the bias behind it tells which it is. */
    private void linear(String name, int inputs, int outputs) {
        String matrix = "onnx::MatMul_" + name.hashCode();
        chance(matrix, inputs, outputs);
        constant(name + ".bias", 0.01f, outputs);
        out.node("MatMul", List.of(name + ".in", matrix), name + ".product", Map.of());
        out.node("Add", List.of(name + ".bias", name + ".product"), name + ".out", Map.of());
    }
}
