package dev.parley.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells by the model which of a statement's candidates it takes a side on. For one thread. */
final class Weighing {

    /** A side on a target, its score signed. */
    record Weighed(Targets.Target target, double score) {}

    /** How likely a side must be to be told. */
    private static final double LEAST = 0.3;

    /** How much likelier, where another of the statement's sides is surer: most statements take one. */
    private static final double SECOND = 0;

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
                likeliest.merge(proposal.id(), weighed(proposals, proposal), Weighing::likelier);
            }
        }
        List<Weighed> sides = new ArrayList<>(likeliest.values());
        sides.sort(Comparator.comparingDouble(side -> -Math.abs(side.score())));
        double surest = sides.isEmpty() ? 0 : Math.abs(sides.get(0).score());
        sides.removeIf(side -> Math.abs(side.score()) < (Math.abs(side.score()) < surest ? LEAST + SECOND : LEAST));
        return sides;
    }

    private Weighed weighed(Proposals proposals, Proposals.Proposal proposal) {
        List<Proposals.Told> told = proposals.told(proposal.id());
        if (!told.isEmpty() && told.stream().allMatch(one -> one.score() == 0)) {
            return new Weighed(proposal.candidate().target(), 0);
        }
        own.clear();
        proposals.features(proposal, own);
        double[] likely = own.probabilities(whole.sums());
        return new Weighed(proposal.candidate().target(), likely[2] > likely[0] ? likely[2] : -likely[0]);
    }

    private static Weighed likelier(Weighed one, Weighed other) {
        return Math.abs(other.score()) > Math.abs(one.score()) ? other : one;
    }
}
