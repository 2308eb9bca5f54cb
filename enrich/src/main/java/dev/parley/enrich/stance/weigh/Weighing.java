package dev.parley.enrich.stance.weigh;

import dev.parley.enrich.stance.side.Targets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which of a statement's candidates it takes a side on: those that are likely enough. For one thread. */
public final class Weighing {

    /**
     * A side on a target.
     *
     * @param likely above 0 for support, below for opposition
     * @param plain  whether judging words say the same of it: then it may be the second of its statement
     */
    public record Weighed(Targets.Target target, double likely, double score, boolean plain) {}

    private final SideWeigher weigher;

    public Weighing(SideWeigher weigher) {
        this.weigher = weigher;
    }

    /** The sides that are likely enough, the likeliest first. */
    public List<Weighed> sides(Proposals proposals) {
        if (proposals.all().isEmpty()) {
            return List.of();
        }
        weigher.open(proposals);
        Map<String, Weighed> likeliest = new LinkedHashMap<>();
        for (Proposals.Proposal proposal : proposals.all()) {
            if (!proposals.isHolder(proposal.id())) {
                Weighed weighed = weighed(proposals, proposal);
                if (weighed.plain() || weighed.likely() > 0 || !proposals.isOwn(proposal.id())) {
                    likeliest.merge(proposal.id(), weighed, Weighing::likelier);
                }
            }
        }
        SideWeigher.Bars bars = weigher.bars();
        double least = proposals.said().unmarked() ? bars.unmarked() : bars.least();
        return told(new ArrayList<>(likeliest.values()), least, least + bars.second());
    }

    private Weighed weighed(Proposals proposals, Proposals.Proposal proposal) {
        double likely = weigher.likely(proposals, proposal);
        boolean plain = LinearSides.isPlain(proposals.told(proposal.id()), likely);
        return new Weighed(proposal.candidate().target(), likely, weigher.bars().score(likely), plain);
    }

    private static List<Weighed> told(List<Weighed> sides, double least, double second) {
        sides.sort(Comparator.comparingDouble(side -> -Math.abs(side.likely())));
        double surest = sides.isEmpty() ? 0 : Math.abs(sides.get(0).likely());
        sides.removeIf(
                side -> Math.abs(side.likely()) < (Math.abs(side.likely()) < surest && !side.plain() ? second : least));
        return sides;
    }

    private static Weighed likelier(Weighed one, Weighed other) {
        return Math.abs(other.likely()) > Math.abs(one.likely()) ? other : one;
    }
}
