package dev.parley.enrich.stance.judge;

/**
 * A side and how sure it is.
 *
 * @param polarity the side
 * @param score    in [-1, 1]; above 0 for support, below for opposition, its size the confidence in the side
 */
public record Verdict(Polarity polarity, double score) {

    /** No side. */
    public static final Verdict NEUTRAL = new Verdict(Polarity.NEUTRAL, 0);

    public Verdict {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("no score between -1 and 1: " + score);
        }
    }

    /** The side that the sign of a score tells; NEUTRAL for 0. A score beyond 1 in size counts as 1. */
    public static Verdict of(double score) {
        double bounded = Math.max(-1, Math.min(1, score));
        return bounded == 0 ? NEUTRAL : new Verdict(bounded > 0 ? Polarity.SUPPORT : Polarity.OPPOSE, bounded);
    }
}
