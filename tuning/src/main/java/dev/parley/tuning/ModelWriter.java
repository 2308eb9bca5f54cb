package dev.parley.tuning;

import dev.parley.training.ModelArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes tuned weights as the one file that the encoder module opens. */
final class ModelWriter {

    private ModelWriter() {}

    /** The file's bytes; the same weights give the same ones. */
    static byte[] bytes(Map<String, Weights> weights, Base base) throws IOException {
        byte[] vocabulary = (String.join("\n", base.vocabulary()) + "\n").getBytes(StandardCharsets.UTF_8);
        int width = Objects.requireNonNull(weights.get("words")).shape()[1];
        return new ModelArchive(
                        EncoderGraph.of(weights, base.heads()), vocabulary, heads(weights), width, Windows.LONGEST)
                .bytes();
    }

    /** The hidden layers stand as inputs by outputs, as the core reads them. */
    private static Map<String, float[]> heads(Map<String, Weights> weights) {
        Map<String, float[]> heads = new LinkedHashMap<>();
        weights.forEach((name, head) -> {
            if (name.startsWith("side.") || name.startsWith("statement.")) {
                heads.put(name, name.endsWith("hidden.weight") ? turned(head) : head.values());
            }
        });
        return heads;
    }

    private static float[] turned(Weights matrix) {
        int rows = matrix.shape()[0];
        int columns = matrix.shape()[1];
        float[] turned = new float[rows * columns];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = matrix.values()[i % rows * columns + i / rows];
        }
        return turned;
    }
}
