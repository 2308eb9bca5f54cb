package dev.parley.tuning;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Tunes a network by AdamW with a rate that rises for a hundred steps, then falls in a line. For one thread. */
final class Trainer {

    private static final double RATE = 6e-5;
    /** Of the heads, which begin by chance, to that of the encoder. */
    private static final double HEADS = 15;

    private static final int WARM_UP = 100;
    private static final double LEAST = 0.02;
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final double DECAY = 0.01;

    /** Running means of a weight's gradient and of its square. */
    private record Moments(NDArray first, NDArray second) {}

    private final Network network;
    private final Random random;
    private final Map<String, Moments> moments = new LinkedHashMap<>();
    private int step;

    Trainer(Network network, long seed) {
        this.network = network;
        this.random = new Random(seed);
        Engine.getInstance().setRandomSeed((int) seed);
        for (String name : network.tuned()) {
            NDArray weight = network.weight(name);
            weight.setRequiresGradient(true);
            moments.put(
                    name,
                    new Moments(
                            network.root().zeros(weight.getShape()),
                            network.root().zeros(weight.getShape())));
        }
    }

    /** Goes over all windows once; {@code epoch} of {@code epochs}. */
    void epoch(List<Window> windows, int epoch, int epochs) {
        List<Batch> batches = Batch.of(windows, random);
        double total = (double) batches.size() * epochs;
        long start = System.nanoTime();
        double loss = 0;
        int passed = 0;
        for (Batch batch : batches) {
            step++;
            double rate = RATE * (step < WARM_UP ? (double) step / WARM_UP : Math.max(LEAST, 1 - step / total));
            try (NDManager manager = network.root().newSubManager()) {
                NDArray sum;
                try (var collector = Engine.getInstance().newGradientCollector()) {
                    sum = new Pass(manager, network, batch, true).loss();
                    collector.backward(sum);
                }
                loss += sum.getFloat();
                passed += update(manager, rate) ? 0 : 1;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "epoch %d: mean loss %.4f, %d of %d steps passed over, %.0f s%n",
                epoch,
                loss / batches.size(),
                passed,
                batches.size(),
                (System.nanoTime() - start) / 1e9);
    }

    /** Moves the weights; false where the gradient is no number, as it seldom is on some processors, and the step is passed over. */
    private boolean update(NDManager manager, double rate) {
        double norm = 0;
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        for (String name : moments.keySet()) {
            NDArray gradient = network.weight(name).getGradient();
            gradient.attach(manager);
            gradients.put(name, gradient);
            norm += gradient.square().sum().getFloat();
        }
        boolean fine = Double.isFinite(norm);
        float clip = (float) Math.min(1, 1 / (Math.sqrt(norm) + 1e-6));
        gradients.forEach((name, gradient) -> {
            if (fine) {
                move(manager, name, gradient.mul(clip), rate * (name.startsWith("layer.") ? 1 : HEADS));
            }
            // In place; what is no number stays none when it is taken from itself.
            gradient.set(new NDIndex(":"), 0f);
        });
        return fine;
    }

    private void move(NDManager manager, String name, NDArray gradient, double rate) {
        Moments moment = Objects.requireNonNull(moments.get(name));
        moment.first().muli(FIRST).addi(gradient.mul(1 - FIRST));
        moment.second().muli(SECOND).addi(gradient.square().mul(1 - SECOND));
        NDArray first = moment.first().mul((float) (rate / (1 - Math.pow(FIRST, step))));
        first.attach(manager);
        NDArray second = moment.second().mul((float) (1 / (1 - Math.pow(SECOND, step))));
        second.attach(manager);
        NDArray weight = network.weight(name);
        weight.subi(first.div(second.sqrt().add(1e-6f)));
        if (name.endsWith(".weight") && !name.contains("norm")) {
            weight.muli((float) (1 - rate * DECAY));
        }
    }

    /** What the heads say of each example of windows. */
    Map<Object, float[]> outputs(List<Window> windows) {
        Map<Object, float[]> all = new IdentityHashMap<>();
        for (Batch batch : new ArrayList<>(Batch.of(windows, null))) {
            try (NDManager manager = network.root().newSubManager()) {
                Pass pass = new Pass(manager, network, batch, false);
                float[] sides = pass.sideOutputs();
                for (int i = 0; i < pass.sides().size(); i++) {
                    all.put(pass.sides().get(i), new float[] {sides[3 * i], sides[3 * i + 1], sides[3 * i + 2]});
                }
                float[] proposals = pass.proposalOutputs();
                for (int i = 0; i < pass.proposals().size(); i++) {
                    all.put(pass.proposals().get(i), new float[] {proposals[i]});
                }
            }
        }
        return all;
    }
}
