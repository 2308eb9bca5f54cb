package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.side.Said;
import dev.parley.enrich.text.word.Span;
import dev.parley.enrich.vectors.DocumentVectors;
import dev.parley.enrich.vectors.Head;
import dev.parley.enrich.vectors.WordEncoder;
import dev.parley.enrich.vectors.WordVectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sides by what the words mean: a head over the vectors of the target, the content, the cue and the source, together with the linear
 * model, which knows how the statement is built.
 */
public final class CarefulSides implements SideWeigher {

    /** The bars were set on worked articles that nothing was learned from. */
    private static final Bars BARS = new Bars(0.4, 0.5, 0.85, 0.88);

    private static final String NAME = "side";
    private static final int PARTS = 4;

    /** How much what words mean counts; the rest is the linear model's. */
    private static final double SHARE = 0.7;

    private final Head.Reader head;
    private final DocumentVectors vectors;
    private final LinearSides linear = new LinearSides();

    public CarefulSides(Head head, DocumentVectors vectors) {
        this.head = head.reader();
        this.vectors = vectors;
    }

    /** What it reads of an encoder. */
    public static Head head(WordEncoder encoder) {
        return new Head(encoder, NAME, PARTS, Model.CLASSES);
    }

    @Override
    public Bars bars() {
        return BARS;
    }

    @Override
    public void open(Proposals proposals) {
        linear.open(proposals);
    }

    @Override
    public double likely(Proposals proposals, Proposals.Proposal proposal) {
        double[] meant = meant(proposals.said(), proposals.mention(proposal));
        if (meant == null) {
            return linear.likely(proposals, proposal);
        }
        return LinearSides.isLeftOpen(proposals.told(proposal.id()))
                ? 0
                : SideWeigher.side(together(meant, linear.probabilities(proposals, proposal)));
    }

    /** How likely OPPOSE, NEUTRAL and SUPPORT are by what words mean; null where the mention was not read. */
    public double @Nullable [] meant(Said said, Span mention) {
        WordVectors around = vectors.at(mention.begin());
        int[] target = around == null ? new int[0] : around.touching(List.of(mention));
        if (around == null || target.length == 0) {
            return null;
        }
        return Model.probabilities(head.apply(
                around,
                target,
                around.touching(said.content()),
                around.touching(said.cue()),
                around.touching(said.source())));
    }

    /** Two opinions on the same as one. */
    public static double[] together(double[] meant, double[] linear) {
        double[] both = new double[Model.CLASSES];
        for (int c = 0; c < both.length; c++) {
            both[c] = SHARE * Math.log(meant[c]) + (1 - SHARE) * Math.log(linear[c]);
        }
        return Model.probabilities(both);
    }
}
