package dev.parley.enrich.stance.weigh;

/** Tells how likely a side is taken on a candidate. For one article and one thread. */
public interface SideWeigher {

    /**
     * From which likelihood on a side is told, and what that is as a score.
     *
     * @param least  how likely a side must be to be told
     * @param second how much likelier, where another of the statement's sides is surer: most statements take one
     * @param unmarked how likely where the content is a paragraph without marks, which speaks of much and judges little of it
     * @param sure   from where on four in five are right
     */
    record Bars(double least, double second, double unmarked, double sure) {

        private static final double SURE_SCORE = 0.7;
        private static final double WEAKEST = 0.4;

        /** In [-1, 1], so that from 0.7 on four in five are right; what weighs is surer than it is right. */
        public double score(double likely) {
            double size = Math.abs(likely);
            double score = size < sure
                    ? WEAKEST + (size - least) * (SURE_SCORE - WEAKEST) / (sure - least)
                    : SURE_SCORE + (size - sure) * (1 - SURE_SCORE) / (1 - sure);
            return Math.signum(likely) * Math.min(1, score);
        }
    }

    Bars bars();

    /** Turns to the proposals of one statement. */
    void open(Proposals proposals);

    /** How likely the likelier side on one of them is; below 0 for opposition, 0 where none is told. */
    double likely(Proposals proposals, Proposals.Proposal proposal);

    /** The likelier side of three probabilities, signed. */
    static double side(double[] likely) {
        return likely[2] > likely[0] ? likely[2] : -likely[0];
    }
}
