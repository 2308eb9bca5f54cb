package dev.parley.tuning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One batch read by the network: its examples, and what the heads say of them. */
final class Pass {

    /** Brings the loss of a batch to about one, so that one rate of learning fits all. */
    private static final float SHARE = 1 / 32f;

    private final NDManager manager;
    private final Network network;
    private final List<Window.Side> sides = new ArrayList<>();
    private final List<Window.Proposal> proposals = new ArrayList<>();
    private final @Nullable NDArray sideOutputs;
    private final @Nullable NDArray proposalOutputs;

    Pass(NDManager manager, Network network, Batch batch, boolean training) {
        this.manager = manager;
        this.network = network;
        network.within(manager);
        int many = batch.windows().size();
        int size = batch.size();
        long[] ids = new long[many * size];
        float[] mask = new float[many * size];
        List<int[][]> sideParts = new ArrayList<>();
        List<Integer> sideAt = new ArrayList<>();
        List<int[][]> proposalParts = new ArrayList<>();
        List<Integer> proposalAt = new ArrayList<>();
        for (int w = 0; w < many; w++) {
            Window window = batch.windows().get(w);
            for (int i = 0; i < window.ids().length; i++) {
                ids[w * size + i] = window.ids()[i];
                mask[w * size + i] = 1;
            }
            for (Window.Side side : window.sides()) {
                sides.add(side);
                sideParts.add(side.parts());
                sideAt.add(w);
            }
            for (Window.Proposal proposal : window.proposals()) {
                proposals.add(proposal);
                proposalParts.add(proposal.parts());
                proposalAt.add(w);
            }
        }
        NDArray vectors = network.encode(
                manager.create(ids, new Shape(many, size)), manager.create(mask, new Shape(many, size)), training);
        this.sideOutputs = sides.isEmpty()
                ? null
                : network.head(
                        "side",
                        vectors,
                        network.shares(sideParts, sideAt, Network.SIDE_PARTS, size, many),
                        Network.SIDE_PARTS,
                        training);
        this.proposalOutputs = proposals.isEmpty()
                ? null
                : network.head(
                        "statement",
                        vectors,
                        network.shares(proposalParts, proposalAt, Network.STATEMENT_PARTS, size, many),
                        Network.STATEMENT_PARTS,
                        training);
    }

    List<Window.Side> sides() {
        return sides;
    }

    List<Window.Proposal> proposals() {
        return proposals;
    }

    /** Three numbers a side. */
    float[] sideOutputs() {
        return sideOutputs == null ? new float[0] : sideOutputs.toFloatArray();
    }

    /** A number a proposal. */
    float[] proposalOutputs() {
        return proposalOutputs == null ? new float[0] : proposalOutputs.toFloatArray();
    }

    /** What is to be made small. */
    NDArray loss() {
        NDArray sum = null;
        if (sideOutputs != null) {
            float[] labels = new float[sides.size()];
            float[] weights = new float[sides.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = sides.get(i).label();
                weights[i] = (float) sides.get(i).weight() * SHARE;
            }
            sum = Network.classLoss(sideOutputs, manager.create(labels), manager.create(weights));
        }
        if (proposalOutputs != null) {
            float[] labels = new float[proposals.size()];
            float[] weights = new float[proposals.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = proposals.get(i).right() ? 1 : 0;
                weights[i] = SHARE;
            }
            NDArray own = Network.yesLoss(proposalOutputs, manager.create(labels), manager.create(weights));
            sum = sum == null ? own : sum.add(own);
        }
        if (sum == null) {
            throw new IllegalStateException("a batch of which nothing is to be learned");
        }
        return sum;
    }
}
