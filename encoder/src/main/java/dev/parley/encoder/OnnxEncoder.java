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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An encoder that ONNX Runtime runs, one thread a call. One session serves all threads; its memory is bounded by {@link #MOST_PIECES}. Thread-safe.
 */
final class OnnxEncoder implements WordEncoder {

    /** Pieces a run, those that fill up short windows counted. */
    private static final int MOST_PIECES = 2048;

    /** Of a run's pieces at most one in so many fills up a short window, or so few that another run costs more. */
    private static final int PART = 10;

    private static final int FREE = 32;

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

    /** A stretch as it is read. */
    private record Window(int place, WordPieces.Pieces pieces, int size) {}

    @Override
    public List<WordVectors> encode(String text, List<Span> stretches) {
        List<Window> windows = new ArrayList<>(stretches.size());
        for (int i = 0; i < stretches.size(); i++) {
            Span span = stretches.get(i);
            WordPieces.Pieces pieces = model.pieces().cut(text, span.begin(), span.end());
            windows.add(new Window(i, pieces, Math.min(pieces.size(), model.window() - 2)));
        }
        windows.sort(Comparator.comparingInt(Window::size).thenComparingInt(Window::place));
        WordVectors[] read = new WordVectors[stretches.size()];
        for (int first = 0; first < windows.size(); ) {
            int end = endOfRun(windows, first);
            run(windows.subList(first, end), read);
            first = end;
        }
        return Arrays.asList(read);
    }

    /** Windows, the shortest first, are read together until filling up the shorter ones would cost more than a run of their own. */
    private static int endOfRun(List<Window> windows, int first) {
        int pieces = windows.get(first).size() + 2;
        int end = first + 1;
        while (end < windows.size()) {
            int longest = windows.get(end).size() + 2;
            int all = pieces + longest;
            int padded = (end + 1 - first) * longest;
            if (padded > MOST_PIECES || padded - all > Math.max(FREE, all / PART)) {
                return end;
            }
            pieces = all;
            end++;
        }
        return end;
    }

    private void run(List<Window> windows, WordVectors[] read) {
        int many = windows.size();
        int length = windows.get(many - 1).size() + 2;
        long[] ids = new long[many * length];
        int[] mask = new int[many * length];
        for (int w = 0; w < many; w++) {
            Window window = windows.get(w);
            int from = w * length;
            ids[from] = model.pieces().first();
            for (int i = 0; i < window.size(); i++) {
                ids[from + 1 + i] = window.pieces().ids()[i];
            }
            ids[from + 1 + window.size()] = model.pieces().last();
            Arrays.fill(mask, from, from + window.size() + 2, 1);
        }
        long[] places = new long[length];
        for (int i = 0; i < length; i++) {
            places[i] = i;
        }
        long[] shape = {many, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
                OnnxTensor placeTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(places), new long[] {length});
                OrtSession.Result result =
                        session.run(Map.of("ids", idTensor, "mask", maskTensor, "places", placeTensor))) {
            FloatBuffer vectors = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int w = 0; w < many; w++) {
                read[windows.get(w).place()] = vectors(windows.get(w), vectors, w * length + 1);
            }
        } catch (OrtException e) {
            throw new IllegalStateException(model.name() + " could not be run: " + e.getMessage(), e);
        }
    }

    /** From the first word's piece to what closes the stretch. */
    private WordVectors vectors(Window window, FloatBuffer all, int from) {
        int size = window.size() + 1;
        float[] values = new float[size * model.width()];
        all.get(from * model.width(), values);
        int[] begins = Arrays.copyOf(window.pieces().begins(), size);
        int[] ends = Arrays.copyOf(window.pieces().ends(), size);
        begins[size - 1] = Integer.MAX_VALUE;
        ends[size - 1] = Integer.MAX_VALUE;
        return new WordVectors(begins, ends, values, model.width());
    }
}
