package dev.parley.tuning;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The encoder and what weighs its vectors, as one network whose weights can be tuned. For one thread. */
final class Network {

    static final int SIDE_PARTS = 4;
    static final int STATEMENT_PARTS = 6;
    static final int HIDDEN = 128;
    private static final float DROP = 0.1f;
    private static final float TINY = 1e-12f;

    private final NDManager root = NDManager.newBaseManager(Device.cpu(), "PyTorch");
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final int layers;
    private final int width;
    private final int heads;
    private NDManager step = root;

    /** The pretrained encoder with new heads. */
    Network(Base pretrained, long seed) throws IOException {
        this.heads = pretrained.heads();
        OnnxWeights base = pretrained.weights();
        put("words", base.tensor("embeddings.word_embeddings.weight"), false);
        put("places", base.tensor("embeddings.position_embeddings.weight"), false);
        put("types", base.tensor("embeddings.token_type_embeddings.weight"), false);
        put("norm.weight", base.tensor("embeddings.LayerNorm.weight"), false);
        put("norm.bias", base.tensor("embeddings.LayerNorm.bias"), false);
        this.width = (int) weight("words").getShape().get(1);
        int layer = 0;
        for (; base.has("encoder.layer." + layer + ".attention.self.query.bias"); layer++) {
            String from = "encoder.layer." + layer + ".";
            String to = "layer." + layer + ".";
            linear(base, from + "attention.self.query", to + "query");
            linear(base, from + "attention.self.key", to + "key");
            linear(base, from + "attention.self.value", to + "value");
            linear(base, from + "attention.output.dense", to + "attended");
            linear(base, from + "intermediate.dense", to + "inner");
            linear(base, from + "output.dense", to + "outer");
            for (String part : List.of("weight", "bias")) {
                put(to + "norm1." + part, base.tensor(from + "attention.output.LayerNorm." + part), false);
                put(to + "norm2." + part, base.tensor(from + "output.LayerNorm." + part), false);
            }
        }
        this.layers = layer;
        Random random = new Random(seed);
        head("side.hidden", SIDE_PARTS * width, HIDDEN, random);
        head("side.out", HIDDEN, 3, random);
        head("statement.hidden", STATEMENT_PARTS * width, HIDDEN, random);
        head("statement.out", HIDDEN, 1, random);
    }

    private void put(String name, OnnxWeights.Tensor tensor, boolean turned) {
        weights.put(
                name,
                turned
                        ? root.create(turned(tensor), new Shape(tensor.shape()[1], tensor.shape()[0]))
                        : root.create(tensor.values(), new Shape(tensor.shape())));
    }

    private static float[] turned(OnnxWeights.Tensor tensor) {
        int rows = (int) tensor.shape()[0];
        int columns = (int) tensor.shape()[1];
        float[] turned = new float[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = tensor.values()[r * columns + c];
            }
        }
        return turned;
    }

    /** Matrices stand as outputs by inputs. */
    private void linear(OnnxWeights base, String from, String to) throws IOException {
        put(to + ".weight", base.before(from + ".bias"), true);
        put(to + ".bias", base.tensor(from + ".bias"), false);
    }

    private void head(String name, int in, int out, Random random) {
        float[] values = new float[in * out];
        double scale = Math.min(0.05, Math.sqrt(2.0 / (in + out)));
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * scale);
        }
        weights.put(name + ".weight", root.create(values, new Shape(out, in)));
        weights.put(name + ".bias", root.zeros(new Shape(out)));
    }

    /** A weight by its name. */
    NDArray weight(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    NDManager root() {
        return root;
    }

    int layers() {
        return layers;
    }

    int width() {
        return width;
    }

    /** Whatever is computed from now on belongs to {@code manager}. */
    void within(NDManager manager) {
        step = manager;
    }

    private NDArray here(NDArray array) {
        array.attach(step);
        return array;
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(here(weight(name + ".weight").transpose())).add(weight(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(x, new Shape(width), weight(name + ".weight"), weight(name + ".bias"), TINY)
                .singletonOrThrow();
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROP, true).singletonOrThrow() : x;
    }

    /** The vectors of all pieces of windows, windows × pieces × width. */
    NDArray encode(NDArray ids, NDArray mask, boolean training) {
        long many = ids.getShape().get(0);
        long size = ids.getShape().get(1);
        NDArray words = here(weight("words").get(ids.flatten())).reshape(many, size, width);
        NDArray x = words.add(here(weight("places").get(new NDIndex("0:" + size))))
                .add(here(weight("types").get(0)));
        x = drop(norm(x, "norm"), training);
        NDArray away = mask.sub(1f).mul(1e4f).reshape(many, 1, 1, size);
        for (int i = 0; i < layers; i++) {
            x = layer(x, away, "layer." + i + ".", training);
        }
        return x;
    }

    private NDArray layer(NDArray x, NDArray away, String name, boolean training) {
        long many = x.getShape().get(0);
        long size = x.getShape().get(1);
        int each = width / heads;
        NDArray query =
                linear(x, name + "query").reshape(many, size, heads, each).transpose(0, 2, 1, 3);
        NDArray key = linear(x, name + "key").reshape(many, size, heads, each).transpose(0, 2, 3, 1);
        NDArray value =
                linear(x, name + "value").reshape(many, size, heads, each).transpose(0, 2, 1, 3);
        NDArray share = query.matMul(key).div((float) Math.sqrt(each)).add(away).softmax(-1);
        NDArray seen = share.matMul(value).transpose(0, 2, 1, 3).reshape(many, size, width);
        NDArray attended = norm(x.add(drop(linear(seen, name + "attended"), training)), name + "norm1");
        NDArray inner = Activation.gelu(linear(attended, name + "inner"));
        return norm(attended.add(drop(linear(inner, name + "outer"), training)), name + "norm2");
    }

    /** What a head says of the means of parts: {@code means} is examples × parts of the pieces of all windows. */
    NDArray head(String name, NDArray vectors, NDArray shares, int parts, boolean training) {
        NDArray flat = vectors.reshape(-1, width);
        NDArray means = shares.matMul(flat).reshape(-1, (long) parts * width);
        NDArray hidden = Activation.relu(linear(drop(means, training), name + ".hidden"));
        return linear(drop(hidden, training), name + ".out");
    }

    /** Which piece counts how much for each part of each example; rows are examples × parts, columns pieces. */
    NDArray shares(List<int[][]> examples, List<Integer> windows, int parts, int size, int many) {
        float[] shares = new float[examples.size() * parts * many * size];
        for (int e = 0; e < examples.size(); e++) {
            for (int p = 0; p < parts; p++) {
                int[] pieces = examples.get(e)[p];
                int row = (e * parts + p) * many * size + windows.get(e) * size;
                for (int piece : pieces) {
                    shares[row + piece] = 1f / pieces.length;
                }
            }
        }
        return step.create(shares, new Shape((long) examples.size() * parts, (long) many * size));
    }

    /** Mean loss over classes, each example by its weight. */
    static NDArray classLoss(NDArray logits, NDArray labels, NDArray weight) {
        NDArray log = logits.logSoftmax(-1);
        NDArray picked = log.gather(labels.toType(DataType.INT64, false).expandDims(-1), 1)
                .squeeze(-1);
        return picked.mul(weight).sum().neg();
    }

    /** Loss of yes or no. */
    static NDArray yesLoss(NDArray logits, NDArray labels, NDArray weight) {
        NDArray both = NDArrays.concat(new NDList(logits.mul(0f), logits), 1);
        return classLoss(both, labels, weight);
    }

    /** All weights as they are now. */
    Map<String, Weights> copy() {
        Map<String, Weights> copy = new LinkedHashMap<>();
        weights.forEach((name, array) -> copy.put(
                name,
                new Weights(
                        java.util.Arrays.stream(array.getShape().getShape())
                                .mapToInt(Math::toIntExact)
                                .toArray(),
                        array.toFloatArray())));
        return copy;
    }

    /** The names of what is tuned: all but the vectors of words and places, of which most never come up in what is learned from. */
    List<String> tuned() {
        List<String> names = new ArrayList<>();
        for (String name : weights.keySet()) {
            boolean still =
                    name.equals("words") || name.equals("places") || name.equals("types") || name.startsWith("norm.");
            if (!still) {
                names.add(name);
            }
        }
        return names;
    }
}
