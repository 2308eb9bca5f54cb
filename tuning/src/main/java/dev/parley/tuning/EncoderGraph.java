package dev.parley.tuning;

import java.util.List;
import java.util.Map;

/**
 * Writes a tuned encoder as an ONNX graph whose matrices are whole numbers of seven bits, a scale a column: of eight, processors without
 * AVX-512 VNNI would overflow where others do not.
 */
final class EncoderGraph {

    private static final int MOST = 63;
    private static final int MOST_OF_WORDS = 127;
    private static final float TINY = 1e-12f;

    private final Map<String, Weights> weights;
    private final OnnxWriter out = new OnnxWriter();
    private final int heads;

    private EncoderGraph(Map<String, Weights> weights, int heads) {
        this.weights = weights;
        this.heads = heads;
    }

    /** The model's bytes. */
    static byte[] of(Map<String, Weights> weights, int heads) {
        EncoderGraph graph = new EncoderGraph(weights, heads);
        graph.write();
        return graph.out.model();
    }

    private Weights get(String name) {
        Weights found = weights.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no weights " + name);
        }
        return found;
    }

    private void write() {
        int width = get("words").shape()[1];
        out.input("ids", true, "windows", "pieces");
        out.input("mask", false, "windows", "pieces");
        out.input("places", true, "pieces");
        words(width);
        String x = "embedded";
        int layer = 0;
        for (; weights.containsKey("layer." + layer + ".query.weight"); layer++) {
            x = layer(x, "layer." + layer + ".", width);
        }
        out.node("Identity", List.of(x), "vectors", Map.of());
        out.output("vectors", "windows", "pieces", width);
    }

    /** Word vectors as whole numbers, a scale a word; places with the only type that is used added. */
    private void words(int width) {
        Weights words = get("words");
        int many = words.shape()[0];
        byte[] whole = new byte[words.values().length];
        float[] scales = new float[many];
        for (int w = 0; w < many; w++) {
            float most = 1e-9f;
            for (int i = 0; i < width; i++) {
                most = Math.max(most, Math.abs(words.values()[w * width + i]));
            }
            scales[w] = most / MOST_OF_WORDS;
            for (int i = 0; i < width; i++) {
                whole[w * width + i] = (byte) Math.round(words.values()[w * width + i] / scales[w]);
            }
        }
        out.bytes("words", whole, many, width);
        out.floats("words.scale", scales, many, 1);
        float[] places = get("places").values().clone();
        for (int i = 0; i < places.length; i++) {
            places[i] += get("types").values()[i % width];
        }
        out.floats("places.weight", places, get("places").shape()[0], width);
        out.node("Gather", List.of("words", "ids"), "words.whole", Map.of("axis", 0));
        out.node("Cast", List.of("words.whole"), "words.real", Map.of("to", 1));
        out.node("Gather", List.of("words.scale", "ids"), "words.size", Map.of("axis", 0));
        out.node("Mul", List.of("words.real", "words.size"), "words.found", Map.of());
        out.node("Gather", List.of("places.weight", "places"), "places.found", Map.of("axis", 0));
        out.node("Add", List.of("words.found", "places.found"), "embedding", Map.of());
        norm("norm");
        out.node(
                "LayerNormalization",
                List.of("embedding", "norm.weight", "norm.bias"),
                "embedded",
                Map.of("axis", -1, "epsilon", TINY));
    }

    private void norm(String name) {
        out.floats(
                name + ".weight",
                get(name + ".weight").values(),
                get(name + ".weight").shape()[0]);
        out.floats(
                name + ".bias",
                get(name + ".bias").values(),
                get(name + ".bias").shape()[0]);
    }

    private String layer(String x, String name, int width) {
        String query = product(x, name + "query");
        String key = product(x, name + "key");
        String value = product(x, name + "value");
        out.fused(
                "MultiHeadAttention",
                List.of(query, key, value, "", "mask"),
                name + "seen",
                Map.of("num_heads", heads));
        String attended = after(x, product(name + "seen", name + "attended"), name + "norm1");
        String inner = product(attended, name + "inner");
        out.fused("Gelu", List.of(inner), name + "inner.out", Map.of());
        return after(attended, product(name + "inner.out", name + "outer"), name + "norm2");
    }

    private String after(String x, String change, String name) {
        norm(name);
        out.fused(
                "SkipLayerNormalization",
                List.of(change, x, name + ".weight", name + ".bias"),
                name + ".out",
                Map.of("epsilon", TINY));
        return name + ".out";
    }

    /** x times a matrix, which stands as outputs by inputs, plus its bias. */
    private String product(String x, String name) {
        Weights matrix = get(name + ".weight");
        int outputs = matrix.shape()[0];
        int inputs = matrix.shape()[1];
        String result = name + ".product";
        out.floats(name + ".bias", get(name + ".bias").values(), outputs);
        byte[] whole = new byte[matrix.values().length];
        float[] scales = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            float most = 1e-9f;
            for (int i = 0; i < inputs; i++) {
                most = Math.max(most, Math.abs(matrix.values()[o * inputs + i]));
            }
            scales[o] = most / MOST;
            for (int i = 0; i < inputs; i++) {
                whole[i * outputs + o] = (byte) Math.round(matrix.values()[o * inputs + i] / scales[o]);
            }
        }
        out.bytes(name + ".weight", whole, inputs, outputs);
        out.floats(name + ".scale", scales, outputs);
        out.bytes(name + ".zero", new byte[outputs], outputs);
        out.fused(
                "DynamicQuantizeMatMul",
                List.of(x, name + ".weight", name + ".scale", name + ".zero", name + ".bias"),
                result,
                Map.of());
        return result;
    }
}
