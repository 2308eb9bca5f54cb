package dev.parley.enrich.stance.weigh;

import java.util.List;

/** Sides by a linear model over how a statement is built and which words it has, and by what judging words say surely. */
public final class LinearSides implements SideWeigher {

    private static final double PLAIN = 0.6;
    private static final Bars BARS = new Bars(0.5, 0.2, 0.85, 0.83);

    /** Below this, what judging words say is denied, open, or too weak to be told, and nothing else tells it. */
    private static final double TOLD = 0.4;

    /** They are not believed where the model holds the other side to be likelier by so much. */
    private static final double DOUBT = 2;

    private final Sums whole = new Sums(Model.sides());
    private final Sums own = new Sums(Model.sides());

    @Override
    public Bars bars() {
        return BARS;
    }

    @Override
    public void open(Proposals proposals) {
        whole.clear();
        proposals.features(whole);
    }

    @Override
    public double likely(Proposals proposals, Proposals.Proposal proposal) {
        List<Proposals.Told> told = proposals.told(proposal.id());
        if (told.isEmpty()) {
            double share = proposals.share(proposal);
            return share == 0 ? 0 : share * SideWeigher.side(probabilities(proposals, proposal));
        }
        double sum = sum(told);
        if (Math.abs(sum) < TOLD) {
            return 0;
        }
        double[] likely = probabilities(proposals, proposal);
        boolean turned = false;
        for (Proposals.Told one : told) {
            turned |= one.target().turned();
        }
        return settled(sum, turned, SideWeigher.side(likely), sum > 0 ? likely[2] : likely[0]);
    }

    /** Whether judging words speak of a target, and what they say of it is denied, open, another's view or weak. */
    public static boolean isLeftOpen(List<Proposals.Told> told) {
        return !told.isEmpty() && Math.abs(sum(told)) < TOLD;
    }

    /** Whether judging words say the same of a target, and plainly: "condemned the raid and praised the ferry". */
    static boolean isPlain(List<Proposals.Told> told, double likely) {
        double sum = sum(told);
        return Math.abs(sum) >= PLAIN && Math.signum(sum) == Math.signum(likely);
    }

    private static double sum(List<Proposals.Told> told) {
        double sum = 0;
        for (Proposals.Told one : told) {
            sum += one.score();
        }
        return sum;
    }

    /** How likely the model holds OPPOSE, NEUTRAL and SUPPORT. */
    public double[] probabilities(Proposals proposals, Proposals.Proposal proposal) {
        own.clear();
        proposals.features(proposal, own);
        return own.probabilities(whole.sums());
    }

    /**
     * What judging words and the model say together. Where a noun turns the side ("an end to the ban"), only the words know.
     *
     * @param sum    what the words say
     * @param side   what the model holds likeliest
     * @param agreed how likely it holds what they say
     */
    private static double settled(double sum, boolean turned, double side, double agreed) {
        if (!turned && agreed * DOUBT < Math.abs(side)) {
            return side;
        }
        double least = 0.34 + 0.36 * Math.min(1, Math.abs(sum));
        return Math.signum(sum) * Math.max(least, sum * side > 0 ? Math.abs(side) : 0);
    }
}
