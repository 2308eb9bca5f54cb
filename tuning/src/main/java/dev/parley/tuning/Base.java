package dev.parley.tuning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A pretrained encoder as a library has it.
 *
 * @param weights    its weights
 * @param vocabulary its pieces in order of their numbers
 * @param heads      heads of attention a layer
 */
record Base(OnnxWeights weights, List<String> vocabulary, int heads) {

    /** all-MiniLM-L6-v2: 6 layers, 384 wide (Apache-2.0). */
    static final String MINILM = "all-minilm-l6-v2";

    private static final int HEADS = 12;

    /**
     * The encoder {@code NAME.onnx} with its {@code NAME-tokenizer.json}, 384 wide as all of this family: {@link #MINILM}, or
     * "bge-small-en-v1.5", of 12 layers (MIT).
     *
     * @throws IOException where the library is not on the class path
     */
    static Base of(String name) throws IOException {
        JsonNode tokenizer = new ObjectMapper().readTree(bytes(name + "-tokenizer.json"));
        JsonNode pieces = tokenizer.path("model").path("vocab");
        String[] vocabulary = new String[pieces.size()];
        for (Map.Entry<String, JsonNode> piece : pieces.properties()) {
            vocabulary[piece.getValue().asInt()] = piece.getKey();
        }
        return new Base(new OnnxWeights(bytes(name + ".onnx")), Arrays.asList(vocabulary), HEADS);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Base.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new FileNotFoundException("no " + resource + " on the class path");
            }
            return in.readAllBytes();
        }
    }
}
