package dev.parley.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of a statement's candidates it takes a side on: by what the model holds likely, and by what judging words say surely.
 * For one thread.
 */
final class Weighing {

    /** A side on a target; {@code likely} is above 0 for support, below for opposition. */
    record Weighed(Targets.Target target, double likely) {

        /** In [-1, 1], so that from 0.7 on four in five are right; the model is surer than it is right. */
        double score() {
            double size = Math.abs(likely);
            double score = size < SURE_SIDE
                    ? WEAKEST + (size - LEAST) * (SURE_SCORE - WEAKEST) / (SURE_SIDE - LEAST)
                    : SURE_SCORE + (size - SURE_SIDE) * (1 - SURE_SCORE) / (1 - SURE_SIDE);
            return Math.signum(likely) * Math.min(1, score);
        }
    }

    /** How likely a side must be to be told. */
    private static final double LEAST = 0.5;

    /** How much likelier, where another of the statement's sides is surer: most statements take one. */
    private static final double SECOND = 0.2;

    private static final double SURE_SIDE = 0.83;
    private static final double SURE_SCORE = 0.7;
    private static final double WEAKEST = 0.4;

    /** Below this, what judging words say is denied, open, or too weak to be told, and nothing else tells it. */
    private static final double TOLD = 0.4;

    /** They are not believed where the model holds the other side to be likelier by so much. */
    private static final double DOUBT = 2;

    private final Sums whole = new Sums(Model.sides());
    private final Sums own = new Sums(Model.sides());

    /** The sides that are likely enough, the likeliest first. */
    List<Weighed> sides(Proposals proposals) {
        if (proposals.all().isEmpty()) {
            return List.of();
        }
        whole.clear();
        proposals.features(whole);
        Map<String, Weighed> likeliest = new LinkedHashMap<>();
        for (Proposals.Proposal proposal : proposals.all()) {
            if (!proposals.isHolder(proposal.id())) {
                Weighed weighed = new Weighed(proposal.candidate().target(), likely(proposals, proposal));
                likeliest.merge(proposal.id(), weighed, Weighing::likelier);
            }
        }
        return told(new ArrayList<>(likeliest.values()));
    }

    private static List<Weighed> told(List<Weighed> sides) {
        sides.sort(Comparator.comparingDouble(side -> -Math.abs(side.likely())));
        double surest = sides.isEmpty() ? 0 : Math.abs(sides.get(0).likely());
        sides.removeIf(side -> Math.abs(side.likely()) < (Math.abs(side.likely()) < surest ? LEAST + SECOND : LEAST));
        return sides;
    }

    private double likely(Proposals proposals, Proposals.Proposal proposal) {
        List<Proposals.Told> told = proposals.told(proposal.id());
        double sum = 0;
        boolean turned = false;
        for (Proposals.Told one : told) {
            sum += one.score();
            turned |= one.target().turned();
        }
        if (!told.isEmpty() && Math.abs(sum) < TOLD) {
            return 0;
        }
        double share = told.isEmpty() ? proposals.share(proposal) : 1;
        if (share == 0) {
            return 0;
        }
        own.clear();
        proposals.features(proposal, own);
        double[] likely = own.probabilities(whole.sums());
        double side = likely[2] > likely[0] ? likely[2] : -likely[0];
        return told.isEmpty() ? share * side : settled(sum, turned, side, sum > 0 ? likely[2] : likely[0]);
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

    private static Weighed likelier(Weighed one, Weighed other) {
        return Math.abs(other.likely()) > Math.abs(one.likely()) ? other : one;
    }
}
