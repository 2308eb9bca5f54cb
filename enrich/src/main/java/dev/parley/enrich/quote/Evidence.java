package dev.parley.enrich.quote;

/**
 * How sure a finding is: a logistic model over its construction, the frame's reliability, and how source, cue and content are
 * built. No word has a weight; the weights are in {@code evidence.txt}, whose head says what they were fitted on.
 */
final class Evidence implements Weigher {

    private static final Evidence FITTED = new Evidence(Weights.read("evidence.txt", EvidenceSigns.SIGNS));

    private final Weights weights;

    Evidence(Weights weights) {
        this.weights = weights;
    }

    /** The weights that ship. */
    static Evidence fitted() {
        return FITTED;
    }

    @Override
    public double probability(Reading reading, Finding finding) {
        int[] features = new int[EvidenceSigns.MOST];
        return weights.probability(features, new EvidenceSigns(reading, finding, features).read());
    }
}
