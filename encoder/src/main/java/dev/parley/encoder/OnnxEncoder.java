package dev.parley.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * An encoder that ONNX Runtime runs, one thread a call. One session serves all threads; its memory is bounded by the longest stretch. Thread-safe.
 */
final class OnnxEncoder implements WordEncoder {

    private static final Set<String> INPUTS = Set.of("ids", "mask", "places");
    /** Windows, pieces, numbers. */
    private static final int SHAPE = 3;

    /** Without its graph, which the session holds. */
    private final ModelFile model;

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** @throws IOException where ONNX Runtime refuses the model */
    OnnxEncoder(ModelFile model) throws IOException {
        this.model = model.opened();
        this.environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            this.session = environment.createSession(model.graph(), options);
            check();
        } catch (OrtException e) {
            throw new IOException(model.name() + " is no model that ONNX Runtime reads: " + e.getMessage(), e);
        }
    }

    private void check() throws IOException, OrtException {
        NodeInfo vectors = session.getOutputInfo().get("vectors");
        boolean fits = vectors != null
                && vectors.getInfo() instanceof TensorInfo tensor
                && tensor.getShape().length == SHAPE
                && tensor.getShape()[SHAPE - 1] == model.width()
                && session.getInputNames().equals(INPUTS);
        if (!fits) {
            session.close();
            throw new IOException(model.name() + " is no model: its graph makes no vectors of " + model.width()
                    + " numbers of ids, mask and places");
        }
    }

    @Override
    public int width() {
        return model.width();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public boolean has(String name) {
        return model.heads().containsKey(name);
    }

    @Override
    public float[] weights(String name, int size) {
        float[] weights = model.heads().get(name);
        if (weights == null || weights.length != size) {
            throw new IllegalArgumentException(model.name() + " has no " + name + " of " + size + " numbers");
        }
        return weights.clone();
    }

    @Override
    public WordVectors encode(String text, Span stretch) {
        WordPieces.Pieces pieces = model.pieces().cut(text, stretch.begin(), stretch.end());
        return run(pieces, Math.min(pieces.size(), model.window() - 2));
    }

    /**
     * Reads a stretch by itself: what is read together shares the scale of its whole numbers, so that one paragraph would change what
     * another's words mean, and reading many at once is no faster.
     */
    private WordVectors run(WordPieces.Pieces pieces, int size) {
        int length = size + 2;
        long[] ids = new long[length];
        long[] places = new long[length];
        int[] mask = new int[length];
        ids[0] = model.pieces().first();
        for (int i = 0; i < size; i++) {
            ids[i + 1] = pieces.ids()[i];
        }
        ids[length - 1] = model.pieces().last();
        Arrays.setAll(places, i -> i);
        Arrays.fill(mask, 1);
        long[] shape = {1, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
                OnnxTensor placeTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(places), new long[] {length});
                OrtSession.Result result =
                        session.run(Map.of("ids", idTensor, "mask", maskTensor, "places", placeTensor))) {
            return vectors(pieces, size, ((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException(model.name() + " could not be run: " + e.getMessage(), e);
        }
    }

    /** From the first word's piece to what closes the stretch. */
    private WordVectors vectors(WordPieces.Pieces pieces, int size, FloatBuffer all) {
        float[] values = new float[(size + 1) * model.width()];
        all.get(model.width(), values);
        int[] begins = Arrays.copyOf(pieces.begins(), size + 1);
        int[] ends = Arrays.copyOf(pieces.ends(), size + 1);
        begins[size] = Integer.MAX_VALUE;
        ends[size] = Integer.MAX_VALUE;
        return new WordVectors(begins, ends, values, model.width());
    }
}
